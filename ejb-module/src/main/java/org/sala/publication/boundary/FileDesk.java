package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionView;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** What is done to a file that an edition holds already: a new version behind its address, and an original kept from the public. */
@Stateless
@TellsClashes
public class FileDesk {
    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private Library library;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * Puts a new version in the place of a file; its number and address stay. The public reads the old one until the edition is published.
     *
     * @param expectedVersion the version of the edition the person has seen
     * @throws EditionChangedMeanwhile when it is no longer that version
     * @throws Refused as {@link WritingDesk#attach} does, or when the edition holds no such file
     */
    public EditionView replace(long editionId, long fileNumber, InputStream in, String givenName, int expectedVersion) {
        PersonView person = currentPerson.require(Role.OWNER);
        Edition edition = requireWritable(editionId, fileNumber, person, expectedVersion);
        FileView file = library.storeNext(fileNumber, in, givenName);
        edition.changeFile(fileNumber, held -> held.inVersion(file.version()), person.id(), clock.now());
        return done(edition, person, "version " + file.version() + " of file " + fileNumber + " " + file.sha256());
    }

    /**
     * Keeps the original of a file whose covered copy the edition holds. The public never sees it.
     *
     * @throws Refused as {@link #replace} does, or when original and copy are the same
     */
    public EditionView keepOriginal(
            long editionId, long fileNumber, InputStream in, String givenName, int expectedVersion) {
        PersonView person = currentPerson.require(Role.OWNER);
        Edition edition = requireWritable(editionId, fileNumber, person, expectedVersion);
        FileView original = library.storeOriginal(in, givenName);
        AttachedFile copy = held(edition, fileNumber);
        if (library.find(fileNumber, copy.fileVersion())
                .filter(file -> file.sha256().equals(original.sha256()))
                .isPresent()) {
            throw new Refused("library.refusal.original-is-copy");
        }
        edition.changeFile(fileNumber, held -> held.copyOf(original), person.id(), clock.now());
        return done(edition, person, "original of file " + fileNumber + " " + original.sha256());
    }

    /**
     * Keeps no original of a file any longer; its bytes stay in the library.
     *
     * @throws Refused as {@link #replace} does
     */
    public EditionView dropOriginal(long editionId, long fileNumber, int expectedVersion) {
        PersonView person = currentPerson.require(Role.OWNER);
        Edition edition = requireWritable(editionId, fileNumber, person, expectedVersion);
        edition.changeFile(fileNumber, held -> held.copyOf(null), person.id(), clock.now());
        return done(edition, person, "without original of file " + fileNumber);
    }

    /** The originals of an edition by the number of their public copy; empty for those who may not see them. */
    public Map<Long, FileView> originals(long editionId) {
        PersonView person = currentPerson.require();
        Edition edition = find(editionId);
        Map<Long, FileView> originals = new HashMap<>();
        if (maySeeOriginals(edition, person)) {
            edition.files().stream()
                    .filter(file -> file.originalNumber() != null)
                    .forEach(file -> library.find(file.originalNumber(), file.originalVersion())
                            .ifPresent(original -> originals.put(file.fileNumber(), original)));
        }
        return originals;
    }

    /**
     * The original of a file, to be read; that it was is put on record.
     *
     * @throws Refused when there is none, or the person neither answers for the edition nor approves
     */
    public FileView readOriginal(long editionId, long fileNumber) {
        PersonView person = currentPerson.require();
        FileView original = originals(editionId).get(fileNumber);
        if (original == null) {
            audit.recordApart(AuditEntry.refused(
                    person.username(), "publication.read-original", "edition " + editionId, "file " + fileNumber));
            throw new Refused("library.refusal.no-original");
        }
        audit.record(AuditEntry.done(
                person.username(), "publication.read-original", "edition " + editionId, "file " + fileNumber));
        return original;
    }

    private static boolean maySeeOriginals(Edition edition, PersonView person) {
        return person.holds(Role.APPROVER) || person.holds(Role.OWNER) && edition.isAnswerable(person);
    }

    private Edition requireWritable(long editionId, long fileNumber, PersonView person, int expectedVersion) {
        Edition edition = find(editionId);
        edition.requireAnswerable(person);
        if (!edition.isOpen()) {
            throw new Refused("publication.refusal.not-open");
        }
        if (edition.version() != expectedVersion) {
            throw new EditionChangedMeanwhile();
        }
        held(edition, fileNumber);
        return edition;
    }

    private static AttachedFile held(Edition edition, long fileNumber) {
        return edition.files().stream()
                .filter(file -> file.fileNumber() == fileNumber)
                .findFirst()
                .orElseThrow(() -> new Refused("library.refusal.no-such-file"));
    }

    private EditionView done(Edition edition, PersonView person, String detail) {
        audit.record(AuditEntry.done(person.username(), "publication.files", "edition " + edition.id(), detail));
        editions.flush();
        return views.view(edition);
    }

    private Edition find(long editionId) {
        return editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
    }
}
