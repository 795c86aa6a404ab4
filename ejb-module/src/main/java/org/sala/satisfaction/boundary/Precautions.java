package org.sala.satisfaction.boundary;

/**
 * What comes with a form beside the answer, against stuffing; of none of it anything is kept. Texts may be null.
 *
 * @param trap what a person leaves empty
 * @param agent how the browser calls itself; with the address it tells devices apart for a day
 * @param another whether the reader says to be another person than the one who answered from here before
 * @param nonce the solution of the {@link org.sala.satisfaction.domain.EffortTask}, found by a script
 * @param sum its other solution, found by a person
 */
public record Precautions(String trap, String agent, boolean another, String nonce, String sum) {
    /** Nothing but the answer. */
    public static final Precautions NONE = new Precautions(null, null, false, null, null);
}
