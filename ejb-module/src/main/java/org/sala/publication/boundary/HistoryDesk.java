package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.SiteRevision;
import org.sala.publication.domain.Completeness;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.Publication;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionRefused;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * Where publications of a former website come in: as drafts, or as what they were there, on the site under their original date. The latter
 * is no step of the workflow: nobody decides about them here, and the public history says where they come from.
 */
@Stateless
public class HistoryDesk {
    /** What the public history tells of an edition that was not approved here. */
    public static final Bilingual NOTE = Bilingual.of(
            "นำมาจากเว็บไซต์เดิมของหน่วยงาน ตามวันที่เผยแพร่เดิม",
            "Brought over from the office's former website, under its original date");

    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private ContentRules rules;

    @Inject
    private EditionReading reading;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision siteRevision;

    @Inject
    private Event<PublicationChanged> changed;

    @Inject
    private SalaClock clock;

    /**
     * What became of it.
     *
     * @param barrier why it is a draft although it should be on the site; null otherwise
     */
    public record Arrival(long publicationNumber, long editionId, boolean published, Refused barrier) {}

    /**
     * Takes a publication in. What lacks something that a submission asks for, or in which personal data are found, becomes a draft.
     *
     * @throws Refused when the person who acts is neither web master nor administrator, or the text is out of bounds
     */
    public Arrival bringOver(BroughtOver item) {
        PersonView person = requireKeeper(currentPerson);
        Completeness.requireBounds(item.text());
        Publication publication = new Publication(item.categoryNumber(), item.groupId(), clock.now());
        editions.add(publication);
        Edition edition = new Edition(publication, 1, person.id(), clock.now());
        editions.add(edition);
        edition.write(WritingDesk.clean(edition, item.text()), person.id(), clock.now());
        item.files().forEach(file -> edition.attach(file, person.id(), clock.now()));
        editions.flush();
        Optional<Refused> barrier = item.publishedAt() == null ? Optional.empty() : barrier(edition);
        boolean published = item.publishedAt() != null && barrier.isEmpty();
        if (published) {
            edition.tell(NOTE);
            edition.bringOver(item.publishedAt(), views.contentHash(edition), person.id(), clock.now());
            editions.flush();
            siteRevision.publicationMoved(
                    publication.number(),
                    publication.categoryNumber(),
                    Arrays.asList(item.text().kindCode()));
            changed.fire(new PublicationChanged(publication.number()));
        }
        audit.record(AuditEntry.done(
                person.username(),
                published ? "publication.import-history" : "publication.import-draft",
                "publication " + publication.number(),
                (published ? item.publishedAt() + " " : "") + item.origin()));
        return new Arrival(publication.number(), edition.id(), published, barrier.orElse(null));
    }

    /**
     * The person who acts, who must be web master or administrator.
     *
     * @throws Refused when they are neither
     */
    public static PersonView requireKeeper(CurrentPerson currentPerson) {
        PersonView person = currentPerson.require();
        if (!person.holds(Role.WEB_MASTER) && !person.holds(Role.ADMINISTRATOR)) {
            throw new Refused("imports.refusal.role-missing");
        }
        return person;
    }

    private Optional<Refused> barrier(Edition edition) {
        try {
            Completeness.require(edition);
            rules.require(Transition.SUBMIT, edition);
        } catch (TransitionRefused barrier) {
            return Optional.of(barrier);
        }
        int found = reading.read(edition).list().size();
        return found == 0 ? Optional.empty() : Optional.of(new Refused("imports.fault.guard", found));
    }
}
