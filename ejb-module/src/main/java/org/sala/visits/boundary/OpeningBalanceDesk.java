package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;
import org.sala.visits.domain.OpeningBalance;
import org.sala.visits.domain.OpeningBalanceForm;
import org.sala.visits.domain.VisitsRefused;
import org.sala.visits.persistence.FormerLogs;
import org.sala.visits.persistence.VisitDays;

/** What was counted before any log, entered by administrators. A version is never changed; who errs enters the next. */
@Stateless
@TellsClashes
public class OpeningBalanceDesk {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Inject
    private FormerLogs logs;

    @Inject
    private VisitDays days;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision revision;

    @Inject
    private SalaClock clock;

    /**
     * All versions, the newest, which holds, first.
     *
     * @throws Refused when the person is no administrator
     */
    public List<OpeningBalance.View> versions() {
        currentPerson.require(Role.ADMINISTRATOR);
        return logs.balances().stream().map(OpeningBalance::view).toList();
    }

    /**
     * Enters a new version.
     *
     * @param expectedVersion the version that held when the form was opened, 0 for none
     * @throws Refused when the person is no administrator, somebody else was faster, a figure or the source is missing, or the balance would hold
     *     days that were counted
     */
    public void enter(OpeningBalanceForm form, int expectedVersion) {
        String person = currentPerson.require(Role.ADMINISTRATOR).username();
        int newest = logs.balances().stream()
                .findFirst()
                .map(balance -> balance.view().version())
                .orElse(0);
        if (newest != expectedVersion) {
            throw new ChangedMeanwhile();
        }
        OpeningBalance balance = new OpeningBalance(newest + 1, form, person, clock.now());
        days.between(EARLIEST, form.asOf()).stream().findFirst().ifPresent(counted -> {
            throw new VisitsRefused("balance-counted", counted.day());
        });
        if (!form.asOf().isBefore(clock.today())) {
            throw new VisitsRefused("balance-future");
        }
        logs.add(balance);
        audit.record(AuditEntry.done(
                person,
                "visits.opening-balance",
                "version " + (newest + 1),
                form.pageViews() + " page views, " + form.visits() + " visits up to " + form.asOf() + ": "
                        + form.source()));
        revision.advance(Subject.VISITS);
    }
}
