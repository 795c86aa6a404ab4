package org.sala.links.domain;

/**
 * How a link was found.
 *
 * @param httpStatus null when nothing answered
 * @param note what helps whoever mends it, such as the address it leads to; at most {@value #LONGEST_NOTE} characters, null for none
 */
public record LinkFinding(LinkState state, Integer httpStatus, String note) {
    /** Characters a note may have. */
    public static final int LONGEST_NOTE = 300;

    public LinkFinding {
        note = note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    /** A link without an answer. */
    public static LinkFinding without(LinkState state, String note) {
        return new LinkFinding(state, null, note);
    }
}
