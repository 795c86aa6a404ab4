package org.sala.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sala.operations.boundary.JobConsole;
import org.sala.operations.boundary.JobLine;
import org.sala.operations.domain.JobRunView;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The batch console: the jobs with their newest run. */
@Named
@RequestScoped
@TellsRefusals
public class JobsPage {
    @Inject
    private JobConsole console;

    @Inject
    private Texts texts;

    private List<JobLine> jobs;

    /** Starts a job now that need not be told anything. */
    public String start(String job) {
        console.start(job, Map.of());
        return told("operations.console.started", job);
    }

    /** Asks a run to stop. */
    public String stop(JobRunView run) {
        console.stop(run.id());
        return told("operations.console.stopping", run.job());
    }

    /** Goes on with what a run left undone. */
    public String restart(JobRunView run) {
        console.restart(run.id());
        return told("operations.console.restarted", run.job());
    }

    /** Whether a run can be gone on with. */
    public boolean isRestartable(JobRunView run) {
        return run != null && run.state().canBeRestarted();
    }

    /**
     * Whether a job may be started. While a press of the button is being carried out it always counts as offered: who pressed it on a
     * page older than the run is told that the job runs, instead of seeing nothing happen.
     */
    public boolean startOffered(JobLine line) {
        return !line.isRunning() || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Whether any job runs now. */
    public boolean isAnyRunning() {
        return getJobs().stream().anyMatch(JobLine::isRunning);
    }

    public List<JobLine> getJobs() {
        return jobs = jobs == null ? console.jobs() : jobs;
    }

    private String told(String key, String job) {
        texts.inform(key, texts.of("operations.job." + job + ".title"));
        return "/admin/jobs.xhtml?faces-redirect=true";
    }
}
