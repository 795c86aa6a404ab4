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
            boolean known = update("UPDATE site_subject SET revision = ?1 WHERE code = ?2", now, subject.code());
            if (!known && !subject.isKind()) {
                throw new IllegalArgumentException("no such subject: " + subject.code());
            }
            if (!known) {
                update("INSERT INTO site_subject (revision, code) VALUES (?1, ?2)", now, subject.code());
            }
        }
    }

    /** Notes that a publication moved at the number that its transaction has counted up to. */
    public void notePublication(long number) {
        long now = current();
        if (!update("UPDATE site_publication SET revision = ?1 WHERE publication_number = ?2", now, number)) {
            update("INSERT INTO site_publication (revision, publication_number) VALUES (?1, ?2)", now, number);
        }
    }

    /** The publications that moved after a number. */
    public List<Long> publicationsSince(long earlier) {
        List<?> rows = entities.createNativeQuery("SELECT publication_number FROM site_publication WHERE revision > ?1")
                .setParameter(1, earlier)
                .getResultList();
        return rows.stream().map(number -> ((Number) number).longValue()).toList();
    }

    private boolean update(String statement, long revision, Object of) {
        return entities.createNativeQuery(statement)
                        .setParameter(1, revision)
                        .setParameter(2, of)
                        .executeUpdate()
                == 1;
    }
}
