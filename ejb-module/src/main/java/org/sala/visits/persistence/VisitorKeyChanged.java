package org.sala.visits.persistence;

import java.time.LocalDate;

/** Another node gave the day its key first; the piece has to be read again with that key. Its transaction must be rolled back. */
public class VisitorKeyChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VisitorKeyChanged(LocalDate day) {
        super("the visitors of " + day + " are counted under another key");
    }
}
