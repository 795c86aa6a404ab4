package org.sala.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.library.domain.FileVersion;
import org.sala.library.persistence.StoredFiles;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Signature;
import org.sala.office.persistence.Offices;
import org.sala.publication.domain.Arrangements;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.ContentHash;
import org.sala.publication.domain.Decision;
import org.sala.publication.domain.DecisionView;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionLine;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Milestones;
import org.sala.publication.domain.PlanView;
import org.sala.publication.domain.WithdrawalView;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Bilingual;

/** Turns editions into the records that staff pages show. */
@ApplicationScoped
public class EditionViews {
    @Inject
    private Editions editions;

    @Inject
    private Offices offices;

    @Inject
    private StoredFiles files;

    EditionView view(Edition edition) {
        Milestones milestones = edition.milestones();
        return new EditionView(
                edition.id(),
                edition.publication().number(),
                edition.number(),
                edition.version(),
                edition.publication().categoryNumber(),
                groupName(edition.publication().groupId()),
                edition.text(),
                edition.files().stream().map(this::view).toList(),
                edition.reviewState(),
                edition.publicationState(),
                edition.isOpen(),
                edition.arrangements().note(),
                plan(edition.arrangements()),
                withdrawal(edition.arrangements()),
                edition.arrangements().awaitsCountersignature()
                        ? edition.arrangements().countersignDue()
                        : null,
                person(milestones.begunBy()),
                milestones.changedAt(),
                person(milestones.submittedBy()),
                milestones.submittedAt(),
                person(milestones.decidedBy()),
                milestones.decidedAt(),
                person(milestones.publishedBy()),
                milestones.publishedAt(),
                editions.decisionsOn(edition.id()).stream().map(this::view).toList());
    }

    EditionLine line(Edition edition) {
        return new EditionLine(
                edition.id(),
                edition.publication().number(),
                edition.number(),
                edition.publication().categoryNumber(),
                edition.text().kindCode(),
                edition.text().title(),
                edition.reviewState(),
                edition.publicationState(),
                person(edition.milestones().begunBy()),
                edition.milestones().changedAt(),
                edition.milestones().submittedAt());
    }

    DecisionView view(Decision decision) {
        Edition edition = decision.edition();
        PersonView person = person(decision.personId());
        Signature signed = decision.signature();
        return new DecisionView(
                edition.id(),
                edition.publication().number(),
                edition.text().title(),
                decision.transition(),
                person,
                signed == null ? Signature.own(person, person.position()) : signed,
                decision.decidedAt(),
                decision.remark(),
                decision.detail());
    }

    private PlanView plan(Arrangements arranged) {
        return new PlanView(
                arranged.publishAt(),
                arranged.endAt(),
                person(arranged.arrangedBy()),
                arranged.refusal(),
                arranged.refusedAt());
    }

    private WithdrawalView withdrawal(Arrangements arranged) {
        return arranged.withdrawalKind() == null
                ? null
                : new WithdrawalView(
                        arranged.withdrawalKind(),
                        arranged.target(),
                        arranged.reason(),
                        person(arranged.proposedBy()),
                        arranged.removedAt());
    }

    AttachedFileView view(AttachedFile attached) {
        FileVersion version =
                files.version(attached.fileNumber(), attached.fileVersion()).orElseThrow();
        return new AttachedFileView(version.view(), attached.title(), attached.alt());
    }

    String contentHash(Edition edition) {
        List<String> fileHashes = edition.files().stream().map(this::fileHash).toList();
        return ContentHash.of(edition.text(), edition.arrangements().note(), edition.files(), fileHashes);
    }

    /** An original is part of what is decided about, although the public never sees it. */
    private String fileHash(AttachedFile attached) {
        String hash = view(attached).file().sha256();
        return attached.originalNumber() == null
                ? hash
                : hash + "+"
                        + files.version(attached.originalNumber(), attached.originalVersion())
                                .orElseThrow()
                                .view()
                                .sha256();
    }

    Bilingual groupName(Long groupId) {
        return offices.group(groupId).map(group -> group.name()).orElse(Bilingual.EMPTY);
    }

    PersonView person(Long id) {
        return id == null ? null : offices.person(id).map(Person::view).orElse(null);
    }
}
