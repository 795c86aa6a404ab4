package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.FlatNames;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.OfficeView;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.CleanHtml;
import org.sala.publication.domain.Completeness;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Publication;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.persistence.Editions;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where owners write: begins publications and new editions, stores what is typed, attaches files. */
@Stateless
@TellsClashes
public class WritingDesk {
    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private Library library;

    @Inject
    private Register register;

    @Inject
    private OfficeProfile profile;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * Begins a publication. Its first edition is empty but for kinds that have a {@link org.sala.content.domain.ContentStart}.
     *
     * @throws Refused when the person who acts is no owner, or there is no such category or kind
     */
    public EditionView begin(NewPublication wanted) {
        PersonView person = currentPerson.require(Role.OWNER);
        CategoryView category = register.category(wanted.categoryNumber())
                .orElseThrow(() -> new Refused("publication.refusal.no-such-category"));
        Publication publication = new Publication(category.number(), person.groupId(), clock.now());
        editions.add(publication);
        Edition edition = new Edition(publication, 1, person.id(), clock.now());
        editions.add(edition);
        if (wanted.kindCode() != null) {
            EditionText text = EditionText.begun(
                    wanted.kindCode(), profile.find().map(OfficeView::name).orElse(Bilingual.EMPTY));
            requireKind(publication, text);
            edition.write(clean(edition, text), person.id(), clock.now());
            editions.flush();
        }
        audit.record(AuditEntry.done(
                person.username(), "publication.begin", "publication " + publication.number(), category.slug()));
        return views.view(edition);
    }

    /**
     * Begins the successor of the live edition, as a copy of it; the live one stays on the site until its successor is published.
     *
     * @throws Refused when the person who acts is no owner or not answerable, nothing is live, or a successor is being written already
     */
    public EditionView beginNext(long publicationNumber) {
        PersonView person = currentPerson.require(Role.OWNER);
        List<Edition> all = editions.of(publicationNumber);
        barrierToNext(all, person).ifPresent(barrier -> {
            throw new Refused(barrier);
        });
        Edition live = all.stream().filter(WritingDesk::isLive).findFirst().orElseThrow();
        Edition next = new Edition(live, all.get(0).number() + 1, person.id(), clock.now());
        editions.add(next);
        audit.record(
                AuditEntry.done(person.username(), "publication.begin-next", "publication " + publicationNumber, null));
        return views.view(next);
    }

    /** The key of what stands against beginning a successor, empty when the person who acts may. */
    public Optional<String> barrierToNext(long publicationNumber) {
        PersonView person = currentPerson.require();
        return person.holds(Role.OWNER)
                ? barrierToNext(editions.of(publicationNumber), person)
                : Optional.of("publication.refusal.role-missing.OWNER");
    }

    /** The key of what stands against writing the edition, empty when the person who acts may. */
    public Optional<String> barrierToWriting(long editionId) {
        PersonView person = currentPerson.require();
        if (!person.holds(Role.OWNER)) {
            return Optional.of("publication.refusal.role-missing.OWNER");
        }
        Edition edition = require(editionId);
        if (!edition.isOpen()) {
            return Optional.of("publication.refusal.not-open");
        }
        return edition.isAnswerable(person) ? Optional.empty() : Optional.of(Edition.NOT_ANSWERABLE);
    }

    private static Optional<String> barrierToNext(List<Edition> all, PersonView person) {
        Optional<Edition> live = all.stream().filter(WritingDesk::isLive).findFirst();
        if (live.isEmpty()) {
            return Optional.of("publication.refusal.nothing-live");
        }
        if (!live.get().isAnswerable(person)) {
            return Optional.of(Edition.NOT_ANSWERABLE);
        }
        boolean underWay = all.stream()
                .anyMatch(edition ->
                        edition.publicationState().isUnseen() && edition.reviewState() != ReviewState.DISCARDED);
        return underWay ? Optional.of("publication.refusal.successor-under-way") : Optional.empty();
    }

    private static boolean isLive(Edition edition) {
        return edition.publicationState() == PublicationState.LIVE
                || edition.publicationState() == PublicationState.EXPIRED;
    }

    /**
     * Stores what is typed. A draft may be incomplete, but not out of bounds.
     *
     * @param expectedVersion the version of the edition the person has seen
     * @throws EditionChangedMeanwhile when it is no longer that version
     * @throws Refused when the person who acts is no owner or not answerable, the edition is not open, or the text is out of bounds
     */
    public EditionView save(long editionId, EditionText text, int expectedVersion) {
        Completeness.requireBounds(text);
        return change(editionId, expectedVersion, (edition, person) -> {
            requireKind(edition.publication(), text);
            edition.write(clean(edition, text), person.id(), clock.now());
            return null;
        });
    }

    /**
     * Stores a file and attaches it at the end.
     *
     * @param givenName the name it came with
     * @param expectedVersion the version of the edition the person has seen
     * @throws Refused as {@link #save} and {@link Library#store} do
     */
    public EditionView attach(
            long editionId, InputStream in, String givenName, Bilingual title, Bilingual alt, int expectedVersion) {
        require(editionId).requireAnswerable(currentPerson.require(Role.OWNER));
        FileView file = library.store(in, givenName);
        Bilingual shown = title.th().isBlank() ? Bilingual.of(file.originalName()) : title;
        return change(editionId, expectedVersion, (edition, person) -> {
            edition.attach(
                    new AttachedFile(file.number(), file.version(), cut(shown), cut(alt)), person.id(), clock.now());
            return file.originalName() + " " + file.sha256();
        });
    }

    /**
     * Takes a file away from an edition that is open; its bytes stay in the library.
     *
     * @param expectedVersion the version of the edition the person has seen
     * @throws Refused as {@link #save} does
     */
    public EditionView detach(long editionId, long fileNumber, int expectedVersion) {
        return change(editionId, expectedVersion, (edition, person) -> {
            edition.detach(fileNumber, person.id(), clock.now());
            return "without file " + fileNumber;
        });
    }

    /**
     * Gives an attached file another title and, for a picture, says what it shows.
     *
     * @param expectedVersion the version of the edition the person has seen
     * @throws Refused as {@link #save} does
     */
    public EditionView describeFile(
            long editionId, long fileNumber, Bilingual title, Bilingual alt, int expectedVersion) {
        return change(editionId, expectedVersion, (edition, person) -> {
            edition.changeFile(fileNumber, file -> file.described(cut(title), cut(alt)), person.id(), clock.now());
            return null;
        });
    }

    private Edition require(long editionId) {
        return editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
    }

    private interface Change {
        /** Changes the edition; what it answers with is recorded, null where the change is too small to be. */
        String on(Edition edition, PersonView person);
    }

    private EditionView change(long editionId, int expectedVersion, Change change) {
        PersonView person = currentPerson.require(Role.OWNER);
        Edition edition = require(editionId);
        edition.requireAnswerable(person);
        if (edition.version() != expectedVersion) {
            throw new EditionChangedMeanwhile();
        }
        String detail = change.on(edition, person);
        if (detail != null) {
            audit.record(AuditEntry.done(person.username(), "publication.files", "edition " + editionId, detail));
        }
        editions.flush();
        return views.view(edition);
    }

    private void requireKind(Publication publication, EditionText text) {
        if (text.kindCode() != null
                && register.category(publication.categoryNumber()).orElseThrow().kinds().stream()
                        .noneMatch(kind -> kind.code().equals(text.kindCode()))) {
            throw new Refused("publication.refusal.no-such-kind");
        }
    }

    /** The text as it is stored: HTML cleaned, values of the form canonical, topics of the kind ticked. */
    static EditionText clean(Edition edition, EditionText text) {
        int category = edition.publication().categoryNumber();
        ContentForm form = ContentForms.of(category, text.kindCode());
        return new EditionText(
                text.kindCode(),
                text.title(),
                text.summary(),
                Bilingual.of(
                        CleanHtml.of(text.body().th()), CleanHtml.of(text.body().en())),
                text.sourceName(),
                text.sourceUrl(),
                text.sourceDate(),
                text.linkUrl(),
                topics(ContentForms.of(category, edition.text().kindCode()), form, text.topics()),
                FlatNames.read(form, FlatNames.write(form, text.content())::get));
    }

    /** What a kind answers to by itself is ticked with it, and with another kind no more. */
    private static Set<String> topics(ContentForm before, ContentForm now, Set<String> ticked) {
        Set<String> topics = new HashSet<>(ticked);
        if (!before.code().equals(now.code())) {
            topics.removeAll(before.topics());
        }
        topics.addAll(now.topics());
        return topics;
    }

    private static Bilingual cut(Bilingual text) {
        return Bilingual.of(cut(text.th()), text.en() == null ? null : cut(text.en()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), EditionText.LONGEST_TITLE));
    }
}
