package org.sala.operations.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobScheduleView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.LogLineView;
import org.sala.operations.domain.SkippedItemView;
import org.sala.shared.AdministratorsOnly;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * Batch jobs as administrators see them: what there is, what it did, start, stop and restart. Acts and refusals are
 * recorded. Every method refuses who is no administrator.
 */
@Stateless
@DeclareRoles(AdministratorsOnly.ROLE)
public class JobConsole {
    private static final int PAGE = 20;

    @Inject
    private JobRunBook book;

    @Inject
    private JobScheduleDesk schedules;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @EJB
    private JobRuns runs;

    @Resource
    private SessionContext session;

    /** All jobs with their newest run and next turn. */
    public List<JobLine> jobs() {
        AdministratorsOnly.require(session);
        Map<String, JobScheduleView> all = schedules.all();
        return JobCatalogue.jobs().stream()
                .map(job -> line(job, all.get(job.name())))
                .toList();
    }

    /** The job of this name. */
    public JobLine job(String name) {
        AdministratorsOnly.require(session);
        JobDescription job = required(name);
        return line(job, schedules.of(job));
    }

    /**
     * The runs of a job, newest first, 20 on a page.
     *
     * @param state null for all
     */
    public PageOf<JobRunView> history(String job, JobState state, int page) {
        AdministratorsOnly.require(session);
        return book.history(required(job).name(), state, Math.max(0, page), PAGE);
    }

    /** The run with this number. */
    public JobRunView run(long number) {
        AdministratorsOnly.require(session);
        return book.find(number).orElseThrow(() -> new Refused("operations.refusal.no-such-run", number));
    }

    /** The items that a run left out, 20 on a page. */
    public PageOf<SkippedItemView> skipped(long run, int page) {
        return book.skipped(run(run), Math.max(0, page), PAGE);
    }

    /** What a run said, in order. */
    public List<LogLineView> log(long run) {
        return book.log(run(run).id());
    }

    /**
     * Starts a job now.
     *
     * @param typed its parameters by name, as somebody typed them; what is missing is not as usual but empty
     * @throws Refused when the caller is no administrator, a parameter is none of the job's, or the job runs already
     */
    public JobRunView start(String job, Map<String, String> typed) {
        String caller = administrator("operations.start-job", job);
        Map<String, String> told = required(job).checked(typed, clock.today());
        JobRunView run = runs.start(job, told, caller);
        audit.recordApart(AuditEntry.done(
                caller, "operations.start-job", job, "run " + run.id() + (told.isEmpty() ? "" : " " + told)));
        return run;
    }

    /**
     * Asks a run to stop after the item it is at.
     *
     * @throws Refused when the caller is no administrator, or the run has ended
     */
    public void stop(long run) {
        String caller = administrator("operations.stop-job", "run " + run);
        if (!run(run).isRunning()) {
            throw new Refused("operations.refusal.run-has-ended", run);
        }
        runs.stop(run);
        audit.recordApart(AuditEntry.done(caller, "operations.stop-job", "run " + run, null));
    }

    /**
     * Goes on, in a new run that is told the same, with what a run that failed, was stopped or broke off left undone.
     *
     * @throws Refused when the caller is no administrator, the run went well, or the job runs already
     */
    public JobRunView restart(long run) {
        JobRunView ended = run(run);
        if (!ended.state().canBeRestarted()) {
            throw new Refused("operations.refusal.nothing-to-restart", run);
        }
        Map<String, String> told = new LinkedHashMap<>(required(ended.job()).usual(clock.today()));
        told.putAll(ended.parameters());
        return start(ended.job(), told);
    }

    private JobLine line(JobDescription job, JobScheduleView schedule) {
        JobRunView last = book.history(job.name(), null, 0, 1).items().stream()
                .findFirst()
                .orElse(null);
        return new JobLine(
                job,
                schedule,
                last,
                schedule.next(clock.now().atZone(clock.zone())).orElse(null));
    }

    private static JobDescription required(String name) {
        return JobCatalogue.find(name).orElseThrow(() -> new Refused("operations.refusal.no-such-job", name));
    }

    private String administrator(String act, String subject) {
        String caller = session.getCallerPrincipal().getName();
        if (!session.isCallerInRole(AdministratorsOnly.ROLE)) {
            audit.recordApart(AuditEntry.refused(caller, act, subject, "operations.refusal.administrators-only"));
            throw new Refused("operations.refusal.administrators-only");
        }
        return caller;
    }
}
