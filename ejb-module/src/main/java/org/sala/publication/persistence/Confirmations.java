package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sala.publication.domain.SubmissionConfirmation;

/** What submitters confirmed to the guard. */
@ApplicationScoped
public class Confirmations {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a confirmation. */
    public void add(SubmissionConfirmation confirmation) {
        entities.persist(confirmation);
        entities.flush();
    }

    /** The newest confirmation on an edition. */
    public Optional<SubmissionConfirmation> newest(long editionId) {
        return entities.createQuery(
                        "SELECT c FROM SubmissionConfirmation c WHERE c.editionId = :edition ORDER BY c.id DESC",
                        SubmissionConfirmation.class)
                .setParameter("edition", editionId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
