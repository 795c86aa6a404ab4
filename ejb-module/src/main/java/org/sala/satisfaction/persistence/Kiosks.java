package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sala.satisfaction.domain.KioskOpening;

/** Openings of the kiosk in the database. */
@ApplicationScoped
public class Kiosks {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Keeps an opening; at once, so that it has its number. */
    public void add(KioskOpening opening) {
        entities.persist(opening);
        entities.flush();
    }

    /** The opening that holds now: the last, unless it was closed. */
    public Optional<KioskOpening> open() {
        return entities.createQuery(
                        "SELECT k FROM KioskOpening k WHERE k.closedAt IS NULL ORDER BY k.id DESC", KioskOpening.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
