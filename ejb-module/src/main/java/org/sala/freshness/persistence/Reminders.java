package org.sala.freshness.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.sala.freshness.domain.Reminder;
import org.sala.freshness.domain.ReminderLevel;

/** The reminders that were raised. */
@ApplicationScoped
public class Reminders {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a reminder at once. */
    public void add(Reminder reminder) {
        entities.persist(reminder);
        entities.flush();
    }

    /** Whether this was raised before. */
    public boolean has(String line, LocalDate due, ReminderLevel level, int round) {
        return entities.createQuery(
                                "SELECT COUNT(r) FROM Reminder r WHERE r.lineCode = :line AND r.dueOn = :due"
                                        + " AND r.level = :level AND r.round = :round",
                                Long.class)
                        .setParameter("line", line)
                        .setParameter("due", due)
                        .setParameter("level", level)
                        .setParameter("round", round)
                        .getSingleResult()
                > 0;
    }
}
