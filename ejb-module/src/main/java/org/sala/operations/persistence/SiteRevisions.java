package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.operations.domain.Subject;

/** The site's revision in the database, and those of its subjects. */
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

    /** At which number each subject last changed. */
    public Map<Subject, Long> subjects() {
        List<?> rows = entities.createNativeQuery("SELECT code, revision FROM site_subject")
                .getResultList();
        Map<Subject, Long> found = new HashMap<>();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            found.put(new Subject((String) values[0]), ((Number) values[1]).longValue());
        }
        return found;
    }

    /** Counts up; whoever does so holds the one row until the end of the transaction, so that subjects are moved one after another. */
    public void advance(Collection<Subject> touched) {
        entities.createNativeQuery("UPDATE site_revision SET revision = revision + 1 WHERE id = 1")
                .executeUpdate();
        long now = current();
        for (Subject subject : touched) {
            int moved = entities.createNativeQuery("UPDATE site_subject SET revision = ?1 WHERE code = ?2")
                    .setParameter(1, now)
                    .setParameter(2, subject.code())
                    .executeUpdate();
            if (moved != 1) {
                throw new IllegalArgumentException("no such subject: " + subject.code());
            }
        }
    }
}
