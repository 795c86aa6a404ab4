package org.sala.visits.persistence;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** Another node gave the day its key first; the piece has to be read again with that key. Nothing was stored. */
@ApplicationException(rollback = true)
public class VisitorKeyChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VisitorKeyChanged(LocalDate day) {
        super("the visitors of " + day + " are counted under another key");
    }
}
