package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.shared.Refused;

/** The versions of the survey in the database; the first came with the portal. */
@ApplicationScoped
public class Surveys {
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The version that is handed out now: the newest that was published. */
    public SurveyVersion current() {
        return entities.createQuery(
                        "SELECT v FROM SurveyVersion v WHERE v.publishedAt IS NOT NULL ORDER BY v.number DESC",
                        SurveyVersion.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The version of this number. */
    public Optional<SurveyVersion> find(int number) {
        return Optional.ofNullable(entities.find(SurveyVersion.class, number));
    }

    /** All versions, the newest first. */
    public List<SurveyVersion> all() {
        return entities.createQuery("SELECT v FROM SurveyVersion v ORDER BY v.number DESC", SurveyVersion.class)
                .getResultList();
    }

    /** Keeps a new version; at once, so that another of the same number is noticed. */
    public void add(SurveyVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /**
     * Writes now what was changed of a version.
     *
     * @throws Refused when somebody has answered it meanwhile: the database keeps what answers were given to
     */
    public void write(SurveyVersion version) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (isKept(e)) {
                throw new Refused("satisfaction.refusal.frozen", version.number());
            }
            throw e;
        }
    }

    private static boolean isKept(Throwable failure) {
        boolean kept = failure instanceof SQLException database && FOREIGN_KEY_VIOLATION.equals(database.getSQLState());
        return kept || failure.getCause() != null && isKept(failure.getCause());
    }

    /** Forgets a version. */
    public void remove(SurveyVersion version) {
        entities.remove(version);
    }

    /** How many answers each version has; none for those without. */
    public Map<Integer, Long> answers() {
        List<?> rows = entities.createNativeQuery(
                        "SELECT version_number, COUNT(*) FROM survey_answer GROUP BY version_number")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), row -> ((Number) row[1]).longValue()));
    }
}
