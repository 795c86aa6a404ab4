package org.sala.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sala.publication.domain.EditionLine;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.HolidayCalendar;
import org.sala.register.domain.WorkingDays;
import org.sala.shared.SalaClock;

/** By when what was handed in must be decided about and published: {@code #{timeLimits.of(line)}}. */
@Named
@RequestScoped
public class TimeLimits {
    @Inject
    private DutyRegister register;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private SalaClock clock;

    private final Map<String, Integer> limits = new HashMap<>();
    private WorkingDays days;

    /** The day, null for what is not under way between its submission and its publication. */
    public LocalDate of(EditionLine line) {
        boolean underWay = line.reviewState() == ReviewState.SUBMITTED || line.reviewState() == ReviewState.APPROVED;
        if (!underWay || line.publicationState() != PublicationState.NOT_YET || line.submittedAt() == null) {
            return null;
        }
        days = days == null ? calendar.workingDays() : days;
        int limit = limits.computeIfAbsent(
                line.categoryNumber() + " " + line.kindCode(),
                key -> register.timeLimit(line.categoryNumber(), line.kindCode()));
        return days.after(LocalDate.ofInstant(line.submittedAt(), clock.zone()), limit);
    }

    /** Whether the day has passed. */
    public boolean passed(EditionLine line) {
        LocalDate limit = of(line);
        return limit != null && clock.today().isAfter(limit);
    }
}
