package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.FieldRemark;
import org.sala.publication.domain.FieldRemarkView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.persistence.Annotations;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where approvers write what they ask for, field by field, and owners say that they heeded it. */
@Stateless
@TellsClashes
public class RemarkDesk {
    private static final String FIELD_NAME = "[a-z0-9.-]{1,80}";

    @Inject
    private Editions editions;

    @Inject
    private Annotations annotations;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private Authorities authorities;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** All remarks at fields of an edition, oldest first. */
    public List<FieldRemarkView> on(long editionId) {
        currentPerson.require();
        return annotations.remarksOn(editionId).stream().map(this::view).toList();
    }

    /**
     * Writes a remark at a field of a submitted edition.
     *
     * @param fieldName a name of the edit form, such as {@code title-th}
     * @param expectedVersion the version of the edition the person has seen
     * @throws Refused when the person is no approver or wrote it, it is not submitted, or the remark is empty or too long
     */
    public void write(long editionId, String fieldName, String remark, int expectedVersion) {
        PersonView person = currentPerson.require();
        Edition edition = require(editionId);
        boolean approver = authorities
                .of(person)
                .holds(Role.APPROVER, edition.publication().categoryNumber());
        refuseIf(!approver, "publication.refusal.role-missing.APPROVER");
        if (edition.version() != expectedVersion) {
            throw new EditionChangedMeanwhile();
        }
        refuseIf(edition.reviewState() != ReviewState.SUBMITTED, "publication.refusal.wrong-state");
        refuseIf(edition.isWorkOf(person.id()), "publication.refusal.own-work");
        refuseIf(fieldName == null || !fieldName.matches(FIELD_NAME), "publication.refusal.no-such-field");
        refuseIf(remark == null || remark.isBlank(), "publication.refusal.field-remark-missing");
        refuseIf(remark.length() > Particulars.LONGEST_REMARK, "publication.refusal.remark-too-long");
        annotations.add(new FieldRemark(
                editionId, fieldName, remark.strip(), views.contentHash(edition), person.id(), clock.now()));
        audit.record(AuditEntry.done(
                person.username(), "publication.field-remark", "edition " + editionId, fieldName + " " + remark));
    }

    /**
     * Marks a remark done.
     *
     * @throws Refused when the person is no owner or not answerable for the edition, or there is no such remark
     */
    public void done(long remarkId) {
        PersonView person = currentPerson.require(Role.OWNER);
        FieldRemark remark =
                annotations.remark(remarkId).orElseThrow(() -> new Refused("publication.refusal.no-such-remark"));
        require(remark.editionId()).requireAnswerable(person);
        remark.done(person.id(), clock.now());
        audit.record(AuditEntry.done(
                person.username(),
                "publication.field-remark-done",
                "edition " + remark.editionId(),
                remark.fieldName()));
    }

    private FieldRemarkView view(FieldRemark remark) {
        return new FieldRemarkView(
                remark.id(),
                remark.fieldName(),
                remark.remark(),
                views.person(remark.madeBy()),
                remark.madeAt(),
                views.person(remark.doneBy()),
                remark.doneAt());
    }

    private Edition require(long editionId) {
        return editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
    }

    private static void refuseIf(boolean fact, String key) {
        if (fact) {
            throw new Refused(key);
        }
    }
}
