package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the present transaction has changed and not yet sent to the database. */
@ApplicationScoped
public class PendingChanges {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Sends it; does nothing outside of a transaction. */
    public void send() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
    }
}
