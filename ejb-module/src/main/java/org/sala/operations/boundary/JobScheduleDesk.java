package org.sala.operations.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobSchedule;
import org.sala.operations.domain.JobScheduleView;
import org.sala.operations.domain.JobTiming;
import org.sala.operations.persistence.JobSchedules;
import org.sala.shared.AdministratorsOnly;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where administrators say when jobs run. What they say holds on all nodes within ten seconds. */
@Stateless
@TellsClashes
@DeclareRoles(AdministratorsOnly.ROLE)
public class JobScheduleDesk {
    @Inject
    private JobSchedules schedules;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @Resource
    private SessionContext session;

    /** The schedule of a job; needs nobody signed in. */
    public JobScheduleView of(JobDescription job) {
        return schedules.find(job.name()).map(said -> said.view(job)).orElseGet(() -> JobScheduleView.shipped(job));
    }

    /** The schedules of all jobs by name; needs nobody signed in. */
    public Map<String, JobScheduleView> all() {
        Map<String, JobSchedule> said =
                schedules.all().stream().collect(Collectors.toMap(JobSchedule::job, Function.identity()));
        return JobCatalogue.jobs().stream()
                .collect(Collectors.toMap(
                        JobDescription::name,
                        job -> said.containsKey(job.name())
                                ? said.get(job.name()).view(job)
                                : JobScheduleView.shipped(job)));
    }

    /**
     * Runs a job so from now on, and switches it on.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused when the caller is no administrator, or there is no such job
     */
    public void run(String job, JobTiming timing, int expectedVersion) {
        String caller = caller();
        schedule(job, expectedVersion).run(timing, caller, clock.now());
        record(caller, "operations.schedule-job", job, timing.toString());
    }

    /**
     * Switches a job off until somebody switches it on again.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused when the caller is no administrator, there is no such job, or no reason is given
     */
    public void switchOff(String job, String reason, int expectedVersion) {
        String caller = caller();
        schedule(job, expectedVersion).switchOff(reason, caller, clock.now());
        record(caller, "operations.switch-job-off", job, reason.strip());
    }

    /**
     * Runs a job again as the portal came with it, and switches it on.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused when the caller is no administrator, or there is no such job
     */
    public void runAsShipped(String job, int expectedVersion) {
        String caller = caller();
        schedule(job, expectedVersion).runAsShipped(caller, clock.now());
        record(caller, "operations.schedule-job-as-shipped", job, null);
    }

    private JobSchedule schedule(String job, int expectedVersion) {
        if (JobCatalogue.find(job).isEmpty()) {
            throw new Refused("operations.refusal.no-such-job", job);
        }
        JobSchedule said = schedules.find(job).orElse(null);
        if ((said == null ? 0 : said.version()) != expectedVersion) {
            throw new ChangedMeanwhile("operations.refusal.schedule-changed-meanwhile");
        }
        if (said == null) {
            said = new JobSchedule(job);
            schedules.add(said);
        }
        return said;
    }

    private String caller() {
        AdministratorsOnly.require(session);
        return session.getCallerPrincipal().getName();
    }

    private void record(String caller, String act, String job, String detail) {
        audit.record(AuditEntry.done(caller, act, job, detail));
    }
}
