package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.SubmissionConfirmation;

/** What submitters confirmed to the guard, and where the office's own telephone numbers stand. */
@ApplicationScoped
public class Confirmations {
    private static final int GENERAL_INFORMATION = 1;

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

    /** Live general information of the office, where its telephone numbers are published. */
    public List<Edition> generalInformation() {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publicationState = :live"
                                + " AND e.categoryNumber = :category",
                        Edition.class)
                .setParameter("live", PublicationState.LIVE)
                .setParameter("category", GENERAL_INFORMATION)
                .getResultList();
    }
}
