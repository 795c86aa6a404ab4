package org.sala.demonstration.boundary;

import static org.sala.demonstration.domain.DemonstrationData.date;
import static org.sala.demonstration.domain.DemonstrationData.string;
import static org.sala.demonstration.domain.DemonstrationData.text;
import static org.sala.demonstration.domain.DemonstrationData.time;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.demonstration.domain.DemonstrationData;
import org.sala.demonstration.persistence.DemonstrationSteps;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.RegisterDesk;
import org.sala.register.domain.ChangeForm;
import org.sala.register.domain.ChangeState;
import org.sala.register.domain.ChangeType;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.DutyTerms;
import org.sala.shared.SalaClock;

/** Has the people of the demonstration office say which group answers for what, and what does not apply, by proposal and approval. */
@Stateless
public class DemonstrationRegister {
    private static final Duration UNTIL_DECIDED = Duration.ofHours(4);

    @Inject
    private RegisterDesk desk;

    @Inject
    private DutyRegister register;

    @Inject
    private OfficeProfile office;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    @Inject
    private DemonstrationSteps steps;

    /** Carries out all changes in one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void change(String key) {
        List<GroupView> groups = office.groups();
        DemonstrationData.list("register.json").forEach(change -> change(change, groups));
        steps.note(key);
    }

    private void change(JsonObject change, List<GroupView> groups) {
        Instant at = time(change, "at").orElseThrow();
        String by = change.getString("by");
        long[] proposed = new long[1];
        clock.at(at, () -> currentPerson.actAs(by, () -> proposed[0] = desk.propose(form(change, groups))));
        if (!DemonstrationData.isMissing(change, "approver")) {
            String approver = change.getString("approver");
            clock.at(
                    at.plus(UNTIL_DECIDED),
                    () -> currentPerson.actAs(
                            approver,
                            () -> desk.decide(
                                    proposed[0],
                                    ChangeState.APPROVED,
                                    null,
                                    desk.history(change.getString("subject"))
                                            .get(0)
                                            .version())));
        }
    }

    private ChangeForm form(JsonObject change, List<GroupView> groups) {
        String subject = change.getString("subject");
        if (!DemonstrationData.isMissing(change, "until")) {
            return new ChangeForm(
                    subject, ChangeType.NOT_APPLICABLE, null, text(change, "reason"), date(change, "until"));
        }
        String code = string(change, "group");
        Long group = groups.stream()
                .filter(one -> one.code().equals(code))
                .map(GroupView::id)
                .findFirst()
                .orElseThrow();
        DutyTerms terms = new DutyTerms(null, null, null, null, group, null, null, null).orElse(before(subject));
        return new ChangeForm(subject, ChangeType.TERMS, terms, text(change, "reason"), null);
    }

    private DutyTerms before(String subject) {
        return subject.equals(RegisterDesk.OFFICE)
                ? register.lines().get(0).office()
                : register.line(subject).map(DutyLine::own).orElse(DutyTerms.NONE);
    }
}
