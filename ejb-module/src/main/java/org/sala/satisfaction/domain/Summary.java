package org.sala.satisfaction.domain;

/**
 * A sum over some answers.
 *
 * @param answers how many people answered; of an attribute's option, how many chose it
 * @param tally the marks they gave; empty for attributes
 */
public record Summary(long answers, Tally tally) {

    /** Nobody answered. */
    public static final Summary EMPTY = new Summary(0, Tally.EMPTY);

    /** Both together. */
    public Summary plus(Summary other) {
        return new Summary(answers + other.answers, tally.plus(other.tally));
    }
}
