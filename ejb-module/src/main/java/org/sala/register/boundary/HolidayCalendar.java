package org.sala.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.register.domain.Holiday;
import org.sala.register.domain.HolidayView;
import org.sala.register.domain.WorkingDays;
import org.sala.register.persistence.Holidays;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.TellsClashes;

/** The days on which the office does not work, as administrators keep them; time limits and due dates are counted by it. */
@Stateless
@TellsClashes
public class HolidayCalendar {
    @Inject
    private Holidays holidays;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision siteRevision;

    /** Counting in working days by the calendar as it is now. */
    public WorkingDays workingDays() {
        Set<LocalDate> days =
                holidays.all().stream().map(holiday -> holiday.view().day()).collect(Collectors.toSet());
        return new WorkingDays(days);
    }

    /** All holidays in their order. */
    public List<HolidayView> all() {
        return holidays.all().stream().map(Holiday::view).toList();
    }

    /** What a form that changes the calendar must give back. */
    public int version() {
        return holidays.version().version();
    }

    /**
     * Enters a holiday, or corrects the one that is already on its day.
     *
     * @throws ChangedMeanwhile when the calendar is no longer the expected version
     * @throws Refused when an administrator does not act, or as {@link Holiday}
     */
    public void put(HolidayView form, int expectedVersion) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        holidays.lockedVersion().advance(expectedVersion);
        Holiday entered = new Holiday(form);
        holidays.on(form.day()).ifPresentOrElse(holiday -> holiday.name(form), () -> holidays.add(entered));
        siteRevision.advance(Subject.OFFICE);
        audit.record(AuditEntry.done(
                by.username(),
                "register.put-holiday",
                "holiday " + form.day(),
                form.name().th()));
    }

    /**
     * Takes a holiday away.
     *
     * @throws ChangedMeanwhile when the calendar is no longer the expected version
     * @throws Refused when an administrator does not act, or there is none on the day
     */
    public void remove(LocalDate day, int expectedVersion) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        holidays.lockedVersion().advance(expectedVersion);
        Holiday found = holidays.on(day).orElseThrow(() -> new Refused("register.refusal.no-such-holiday"));
        holidays.remove(found);
        siteRevision.advance(Subject.OFFICE);
        audit.record(AuditEntry.done(
                by.username(),
                "register.remove-holiday",
                "holiday " + day,
                found.view().name().th()));
    }
}
