package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The site's revision in the database. */
@ApplicationScoped
public class SiteRevisions {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The number now. */
    public long current() {
        return ((Number) entities.createNativeQuery("SELECT revision FROM site_revision WHERE id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** Counts up. */
    public void advance() {
        entities.createNativeQuery("UPDATE site_revision SET revision = revision + 1 WHERE id = 1")
                .executeUpdate();
    }
}
