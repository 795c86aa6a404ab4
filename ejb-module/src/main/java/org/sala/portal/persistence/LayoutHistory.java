package org.sala.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.portal.domain.LayoutStep;
import org.sala.portal.domain.LayoutVersion;

/** The steps of drafts, and what was published, in the database. */
@ApplicationScoped
public class LayoutHistory {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a step or a version; at once, so that another of the same number is noticed. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** The steps of a page's draft, the last first. */
    public List<LayoutStep> steps(String pageCode) {
        return entities.createQuery(
                        "SELECT s FROM LayoutStep s WHERE s.pageCode = :page ORDER BY s.number DESC", LayoutStep.class)
                .setParameter("page", pageCode)
                .getResultList();
    }

    /** Forgets a step. */
    public void remove(LayoutStep step) {
        entities.remove(step);
    }

    /** The versions of a page, the newest first. */
    public List<LayoutVersion> versions(String pageCode) {
        return entities.createQuery(
                        "SELECT v FROM LayoutVersion v WHERE v.pageCode = :page ORDER BY v.number DESC",
                        LayoutVersion.class)
                .setParameter("page", pageCode)
                .getResultList();
    }

    /** The version of a page with this number. */
    public Optional<LayoutVersion> version(String pageCode, int number) {
        return versions(pageCode).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }
}
