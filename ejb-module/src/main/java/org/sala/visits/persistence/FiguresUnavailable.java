package org.sala.visits.persistence;

import java.sql.SQLException;

/** The database did not answer; the transaction is lost and the work may be tried again as a whole. */
public class FiguresUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FiguresUnavailable(SQLException cause) {
        super("visit figures: " + cause.getMessage(), cause);
    }
}
