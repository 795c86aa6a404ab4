package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sala.operations.boundary.JobAlarmDesk;
import org.sala.operations.boundary.JobConsole;
import org.sala.operations.boundary.JobLine;
import org.sala.operations.domain.JobAlarmView;
import org.sala.portal.domain.Audience;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** How the batch jobs stand: what rings, then those that need somebody. */
@PortletName("job-status")
@ApplicationScoped
public class JobStatusPortlet implements Portlet {
    @Inject
    private JobConsole console;

    @Inject
    private JobAlarmDesk alarms;

    /**
     * The lines, and how many of all jobs ended badly.
     *
     * @param ringing alarms about jobs, those first that nobody has seen
     * @param failed jobs whose newest run failed, was stopped or broke off
     */
    public record Model(List<JobAlarmView> ringing, List<JobLine> items, long failed, int total) {}

    @Override
    public Model view(PortletRequest request) {
        List<JobLine> all = console.jobs();
        List<JobLine> shown = all.stream()
                .sorted(Comparator.comparing((JobLine line) -> !isBad(line)).thenComparing(line -> !line.isRunning()))
                .limit(request.rows(6))
                .toList();
        List<JobAlarmView> ringing = alarms.ringing().stream()
                .sorted(Comparator.comparing(JobAlarmView::isUnseen).reversed())
                .toList();
        return new Model(
                ringing, shown, all.stream().filter(JobStatusPortlet::isBad).count(), all.size());
    }

    private static boolean isBad(JobLine line) {
        return line.last() != null && line.last().state().canBeRestarted();
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(6));
    }

    @Override
    public Audience audience() {
        return Audience.ADMINISTRATORS;
    }
}
