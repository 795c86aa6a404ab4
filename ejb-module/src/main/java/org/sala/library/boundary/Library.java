package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.library.boundary.Intake.Taken;
import org.sala.library.domain.FileName;
import org.sala.library.domain.FileRefused;
import org.sala.library.domain.FileVersion;
import org.sala.library.domain.FileView;
import org.sala.library.domain.StoredFile;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.StoredFiles;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Takes files in, in versions behind one lasting number, and gives them out again. */
@Stateless
public class Library {
    @Inject
    private StoredFiles files;

    @Inject
    private ContentStore store;

    @Inject
    private Intake intake;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    /** The most megabytes a file may have. */
    public long largestMegabytes() {
        return intake.largestMegabytes();
    }

    /**
     * Stores a new file for the public. A picture is drawn anew, without what cameras write into it.
     *
     * @param givenName the name it came with; only its last part is looked at
     * @throws FileRefused when it is empty, too large, not of a type that may be published, not what its name says or harmful, or when
     *     it cannot be checked or stored
     * @throws Refused when the person who acts is no owner
     */
    public FileView store(InputStream in, String givenName) {
        PersonView person = currentPerson.require(Role.OWNER);
        return addVersion(new StoredFile(), intake.take(in, givenName, false), givenName, person);
    }

    /**
     * Stores a file of a former website, as {@link #store} does.
     *
     * @throws Refused as {@link #store} does, or when the person who acts is neither web master nor administrator
     */
    public FileView storeBroughtOver(InputStream in, String givenName) {
        PersonView person = currentPerson.require();
        if (!person.holds(Role.WEB_MASTER) && !person.holds(Role.ADMINISTRATOR)) {
            throw new Refused("imports.refusal.role-missing");
        }
        return addVersion(new StoredFile(), intake.take(in, givenName, false), givenName, person);
    }

    /**
     * Stores a new file that only staff see, to the bit as it came.
     *
     * @throws Refused as {@link #store} does
     */
    public FileView storeOriginal(InputStream in, String givenName) {
        PersonView person = currentPerson.require(Role.OWNER);
        return addVersion(new StoredFile(), intake.take(in, givenName, true), givenName, person);
    }

    /**
     * Stores the next version of a file; its number stays.
     *
     * @throws Refused as {@link #store} does, or when there is no such file
     */
    public FileView storeNext(long number, InputStream in, String givenName) {
        PersonView person = currentPerson.require(Role.OWNER);
        StoredFile file = files.file(number).orElseThrow(() -> new FileRefused("no-such-file"));
        return addVersion(file, intake.take(in, givenName, false), givenName, person);
    }

    /** A version of a file. */
    public Optional<FileView> find(long number, int version) {
        return files.version(number, version).map(FileVersion::view);
    }

    /** Where the bytes of a file lie. */
    public Path pathOf(FileView file) {
        return store.pathOf(file.sha256());
    }

    private FileView addVersion(StoredFile file, Taken taken, String givenName, PersonView person) {
        if (file.id() == null) {
            files.add(file);
        }
        FileVersion version =
                new FileVersion(file, taken.content(), FileName.of(givenName, taken.type()), person.id(), clock.now());
        files.add(version);
        return version.view();
    }
}
