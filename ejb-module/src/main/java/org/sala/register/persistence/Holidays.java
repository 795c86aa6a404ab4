package org.sala.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.register.domain.CalendarVersion;
import org.sala.register.domain.Holiday;

/** The calendar of holidays in the database. */
@ApplicationScoped
public class Holidays {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** All days in their order. */
    public List<Holiday> all() {
        return entities.createQuery("SELECT h FROM Holiday h ORDER BY h.day", Holiday.class)
                .getResultList();
    }

    /** The holiday on this day. */
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(entities.find(Holiday.class, day));
    }

    /** Adds a day. */
    public void add(Holiday holiday) {
        entities.persist(holiday);
    }

    /** Takes a day away. */
    public void remove(Holiday holiday) {
        entities.remove(holiday);
    }

    /** The version of the calendar, for reading. */
    public CalendarVersion version() {
        return entities.find(CalendarVersion.class, CalendarVersion.ONLY);
    }

    /** The version of the calendar, locked until the transaction ends. */
    public CalendarVersion lockedVersion() {
        return entities.find(CalendarVersion.class, CalendarVersion.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
