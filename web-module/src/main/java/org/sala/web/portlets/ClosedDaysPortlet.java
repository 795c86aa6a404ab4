package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.register.boundary.HolidayCalendar;
import org.sala.register.domain.HolidayView;
import org.sala.shared.SalaClock;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** The next days on which the office is closed. */
@PortletName("closed-days")
@ApplicationScoped
public class ClosedDaysPortlet implements Portlet {
    @Inject
    private HolidayCalendar calendar;

    @Inject
    private SalaClock clock;

    @Override
    public List<HolidayView> view(PortletRequest request) {
        return calendar.all().stream()
                .filter(holiday -> !holiday.day().isBefore(clock.today()))
                .limit(request.rows(4))
                .toList();
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(4));
    }

    @Override
    public Optional<Duration> holdsFor() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Set.of(Subject.OFFICE);
    }
}
