package org.sala.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.register.domain.ChangeForm;
import org.sala.register.domain.ChangeState;
import org.sala.register.domain.ChangeType;
import org.sala.register.domain.ChangeView;
import org.sala.register.domain.Duty;
import org.sala.register.domain.DutyTerms;
import org.sala.register.domain.RegisterChange;
import org.sala.register.persistence.RegisterChanges;
import org.sala.register.persistence.RegisterEntries;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where changes of the register are proposed by one person and decided about by another. */
@Stateless
@TellsClashes
public class RegisterDesk {
    /** The subject that stands for the whole office. */
    public static final String OFFICE = "office";

    private static final int MOST_DAYS = 365;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_PROCEDURE = 2000;

    @Inject
    private RegisterChanges changes;

    @Inject
    private RegisterEntries entries;

    @Inject
    private DutyRegister register;

    @Inject
    private Offices offices;

    @Inject
    private Authorities authorities;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision siteRevision;

    @Inject
    private SalaClock clock;

    /** The changes of one row, the newest first. */
    public List<ChangeView> history(String subject) {
        currentPerson.require();
        return changes.of(subject).stream().map(RegisterChange::view).toList();
    }

    /** What waits for a decision, the oldest first. */
    public List<ChangeView> waiting() {
        currentPerson.require();
        return changes.waiting().stream().map(RegisterChange::view).toList();
    }

    /** Whether the person who acts may decide about this change. */
    public boolean mayDecide(ChangeView change) {
        PersonView person = currentPerson.require();
        return change.isWaiting()
                && !change.proposer().equals(person.id())
                && authorities.of(person).holds(Role.APPROVER, change.categoryNumber());
    }

    /** Whether the person who acts may propose changes. */
    public boolean mayPropose() {
        PersonView person = currentPerson.require();
        return person.holds(Role.OWNER) || person.holds(Role.APPROVER) || person.holds(Role.ADMINISTRATOR);
    }

    /**
     * Proposes a change.
     *
     * @return its number
     * @throws Refused when the person may not propose, another change of the row waits, there is no such row or group, the time limit is
     *     out of bounds, or as {@link RegisterChange}
     */
    public long propose(ChangeForm form) {
        PersonView person = currentPerson.require();
        if (!mayPropose()) {
            throw new Refused("register.refusal.may-not-propose");
        }
        int category = categoryOf(form);
        if (changes.of(form.subject()).stream().anyMatch(change -> change.view().isWaiting())) {
            throw new Refused("register.refusal.change-waits");
        }
        if (form.type() == ChangeType.TERMS) {
            requirePossible(form.terms());
        }
        RegisterChange change = new RegisterChange(form, category, entity(person), clock.now(), clock.today());
        changes.add(change);
        audit.record(AuditEntry.done(
                person.username(),
                "register.propose",
                "register " + form.subject(),
                form.type() + " " + form.reason().th()));
        return change.view().id();
    }

    /**
     * Approves or rejects what somebody else proposed, or withdraws what one proposed oneself.
     *
     * @param remark why; asked for when it is rejected
     * @throws ChangedMeanwhile when the change is no longer the expected version
     * @throws Refused when the person is no approver of the category, or as {@link RegisterChange#decide}
     */
    public void decide(long id, ChangeState outcome, String remark, int expectedVersion) {
        PersonView person = currentPerson.require();
        RegisterChange change = changes.find(id).orElseThrow(() -> new Refused("register.refusal.no-such-change"));
        change.requireVersion(expectedVersion);
        if (outcome != ChangeState.WITHDRAWN && !authorities.of(person).holds(Role.APPROVER, change.categoryNumber())) {
            throw new Refused("account.refusal.role-missing", Role.APPROVER.name());
        }
        change.decide(outcome, entity(person), remark, clock.now(), clock.today());
        if (outcome == ChangeState.APPROVED) {
            apply(change);
            siteRevision.advance(Subject.OFFICE);
        }
        audit.record(AuditEntry.done(
                person.username(),
                "register." + outcome.name().toLowerCase(Locale.ROOT),
                "register " + change.subject(),
                change.type() + (remark == null || remark.isBlank() ? "" : " " + remark)));
    }

    private void apply(RegisterChange change) {
        LocalDate today = clock.today();
        switch (change.type()) {
            case TERMS -> say(change);
            case APPLICABLE ->
                changes.exemptions().stream()
                        .filter(one -> one.subject().equals(change.subject()) && one.exemptsFrom(today))
                        .forEach(one -> one.end(today));
            case NOT_APPLICABLE -> {
                // that it is approved is all
            }
        }
    }

    private void say(RegisterChange change) {
        if (change.subject().equals(OFFICE)) {
            entries.duties().stream()
                    .filter(duty -> duty.categoryNumber() == Duty.OFFICE)
                    .forEach(duty -> duty.say(change.terms()));
        } else {
            entries.dutyItems().stream()
                    .filter(item -> item.code().equals(change.subject()))
                    .forEach(item -> item.say(change.terms()));
        }
    }

    private int categoryOf(ChangeForm form) {
        if (form.type() == ChangeType.TERMS && form.subject().equals(OFFICE)) {
            return Duty.OFFICE;
        }
        return register.line(form.subject())
                .orElseThrow(() -> new Refused("register.refusal.no-such-line"))
                .categoryNumber();
    }

    private void requirePossible(DutyTerms terms) {
        if (terms.timeLimitDays() != null && (terms.timeLimitDays() < 1 || terms.timeLimitDays() > MOST_DAYS)) {
            throw new Refused("register.refusal.time-limit-bounds", 1, MOST_DAYS);
        }
        requireFits(terms.procedure(), LONGEST_PROCEDURE);
        requireFits(terms.legalBasis(), LONGEST_TEXT);
        requireFits(terms.responsible(), LONGEST_TEXT);
        requireFits(terms.reviewer(), LONGEST_TEXT);
        for (Long group : new Long[] {terms.responsibleGroup(), terms.reviewerGroup()}) {
            if (group != null && offices.group(group).isEmpty()) {
                throw new Refused("register.refusal.no-such-group");
            }
        }
    }

    private static void requireFits(Bilingual text, int most) {
        if (text != null
                && (text.th().length() > most || text.hasEnglish() && text.en().length() > most)) {
            throw new Refused("register.refusal.text-too-long", most);
        }
    }

    private Person entity(PersonView person) {
        return offices.person(person.id()).orElseThrow();
    }
}
