package org.sala.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.operations.boundary.JobAlarmDesk;
import org.sala.operations.domain.JobAlarmView;
import org.sala.web.office.Typed;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** Alarms about jobs, above the console and on the pages of the jobs. */
@Named("jobAlarms")
@RequestScoped
@TellsRefusals
public class JobAlarmsShown {
    @Inject
    private JobAlarmDesk desk;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private List<JobAlarmView> ringing;

    /** Says that the administrator has seen an alarm, with what was typed beside it. */
    public String see(JobAlarmView alarm) {
        Long seen = typed.number("alarm-version-" + alarm.id());
        desk.see(alarm.id(), typed.text("alarm-remark-" + alarm.id()), seen == null ? -1 : seen.intValue());
        texts.inform("operations.alarm.seen-now");
        return typed.text("name").isEmpty()
                ? "/admin/jobs.xhtml?faces-redirect=true"
                : "/admin/job.xhtml?faces-redirect=true&name=" + alarm.job();
    }

    /** All that ring. */
    public List<JobAlarmView> getRinging() {
        return ringing = ringing == null ? desk.ringing() : ringing;
    }

    /** Those that ring about one job. */
    public List<JobAlarmView> ringingOf(String job) {
        return getRinging().stream().filter(alarm -> alarm.job().equals(job)).toList();
    }

    /** The last of one job, past ones too. */
    public List<JobAlarmView> of(String job) {
        return desk.of(job);
    }

    /** The page to look at because of an alarm. */
    public String page(JobAlarmView alarm) {
        return alarm.runId() == null ? "/admin/job.xhtml?name=" + alarm.job() : "/admin/run.xhtml?id=" + alarm.runId();
    }
}
