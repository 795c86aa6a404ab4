package org.sala.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Statements behind the application's back, as somebody with the database in hand could give them. */
public class Sql {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Runs a statement. */
    public void run(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    /** The single value of a query. */
    public String value(String query) {
        return String.valueOf(entities.createNativeQuery(query).getSingleResult());
    }
}
