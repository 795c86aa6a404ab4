package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.freshness.boundary.FreshnessBoard;
import org.sala.freshness.domain.BoardQuery;
import org.sala.freshness.domain.BoardRow;
import org.sala.office.domain.PersonView;
import org.sala.portal.domain.Audience;
import org.sala.shared.SalaClock;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** Which duties of the group fall due on which day of the coming weeks. */
@PortletName("duties-calendar")
@ApplicationScoped
public class DutiesCalendarPortlet implements Portlet {
    @Inject
    private FreshnessBoard board;

    @Inject
    private SalaClock clock;

    /** A day and what falls due on it. */
    public record Day(LocalDate date, List<BoardRow> rows) {}

    @Override
    public List<Day> view(PortletRequest request) {
        LocalDate today = clock.today();
        LocalDate last = today.plusDays(request.maximized() ? 366 : request.number("days", 45, 7, 366));
        Long group = request.person().map(PersonView::groupId).orElse(null);
        Map<LocalDate, List<BoardRow>> days = new TreeMap<>();
        for (BoardRow row :
                board.of(new BoardQuery(board.presentYear(), null, group, null)).rows()) {
            LocalDate due = row.judgement().due();
            if (due != null && row.exemption() == null && !due.isBefore(today) && !due.isAfter(last)) {
                days.computeIfAbsent(due, day -> new ArrayList<>()).add(row);
            }
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.number("days", 45, 7, 366));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
