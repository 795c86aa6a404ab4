package org.sala.satisfaction.persistence;

import java.sql.SQLException;

/** The database failed while answers or figures were stored or read; the transaction has to roll back. */
public class SatisfactionUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SatisfactionUnavailable(SQLException cause) {
        super(cause);
    }
}
