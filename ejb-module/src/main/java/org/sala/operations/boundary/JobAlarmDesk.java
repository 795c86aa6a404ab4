package org.sala.operations.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.operations.domain.JobAlarm;
import org.sala.operations.domain.JobAlarmView;
import org.sala.operations.persistence.JobAlarms;
import org.sala.shared.AdministratorsOnly;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where administrators see alarms about jobs and say that they have. Every method refuses who is no administrator. */
@Stateless
@TellsClashes
@DeclareRoles(AdministratorsOnly.ROLE)
public class JobAlarmDesk {
    private static final int MOST_OF_A_JOB = 10;

    @Inject
    private JobAlarms alarms;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @Resource
    private SessionContext session;

    /** All that ring, the oldest first. */
    public List<JobAlarmView> ringing() {
        AdministratorsOnly.require(session);
        return alarms.ringing().stream().map(JobAlarm::view).toList();
    }

    /** The last ten of a job, past ones too, the newest first. */
    public List<JobAlarmView> of(String job) {
        AdministratorsOnly.require(session);
        return alarms.of(job, MOST_OF_A_JOB).stream().map(JobAlarm::view).toList();
    }

    /**
     * Says that the caller has seen an alarm.
     *
     * @param remark what is being done about it; may be empty
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused when there is no such alarm, it rings no more, or somebody has said so before
     */
    public void see(long id, String remark, int expectedVersion) {
        AdministratorsOnly.require(session);
        String caller = session.getCallerPrincipal().getName();
        JobAlarm alarm = alarms.find(id).orElseThrow(() -> new Refused("operations.refusal.no-such-alarm"));
        alarm.see(caller, remark, clock.now());
        if (alarm.version() != expectedVersion) {
            throw new ChangedMeanwhile();
        }
        audit.record(AuditEntry.done(caller, "operations.see-alarm", alarm.job(), remark.strip()));
    }
}
