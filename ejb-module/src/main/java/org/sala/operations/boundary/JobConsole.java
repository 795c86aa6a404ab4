package org.sala.operations.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobRunView;
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
    private JobTurnBook turns;

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
        return JobCatalogue.jobs().stream().map(this::line).toList();
    }

    /** The job of this name. */
    public JobLine job(String name) {
        AdministratorsOnly.require(session);
        return line(required(name));
    }

    /** The runs of a job, newest first, 20 on a page. */
    public PageOf<JobRunView> history(String job, int page) {
        AdministratorsOnly.require(session);
        return book.history(required(job).name(), Math.max(0, page), PAGE);
    }

    /** The run with this number. */
    public JobRunView run(long number) {
        AdministratorsOnly.require(session);
        return book.find(number).orElseThrow(() -> new Refused("operations.refusal.no-such-run", number));
    }

    /** The first 500 items that a run left out. */
    public List<SkippedItemView> skipped(long run) {
        AdministratorsOnly.require(session);
        return book.skipped(run);
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
     * @throws Refused when the caller is no administrator
     */
    public void stop(long run) {
        String caller = administrator("operations.stop-job", "run " + run);
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
        return start(ended.job(), ended.parameters());
    }

    private JobLine line(JobDescription job) {
        JobRunView last =
                book.history(job.name(), 0, 1).items().stream().findFirst().orElse(null);
        return new JobLine(job, last, turns.next(job).orElse(null));
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
