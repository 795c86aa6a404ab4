package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.account.boundary.CurrentPerson;
import org.sala.library.domain.ContentTypes;
import org.sala.library.domain.FileName;
import org.sala.library.domain.FileType;
import org.sala.library.domain.FileVersion;
import org.sala.library.domain.FileView;
import org.sala.library.domain.StoredContent;
import org.sala.library.domain.StoredFile;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.ContentStore.Received;
import org.sala.library.persistence.StoredFiles;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Takes files in, tells their type from their bytes, and gives them out again. */
@Stateless
public class Library {
    private static final long MEGABYTE = 1L << 20;

    @Inject
    private StoredFiles files;

    @Inject
    private ContentStore store;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.files.largest-megabytes", defaultValue = "100")
    private long largestMegabytes;

    /** The most megabytes a file may have. */
    public long largestMegabytes() {
        return largestMegabytes;
    }

    /**
     * Stores a new file.
     *
     * @param givenName the name it came with; only its last part is looked at
     * @throws Refused when the person who acts is no owner, or the file is empty, too large, not of a type that may be published, or not what its name says
     */
    public FileView store(InputStream in, String givenName) {
        PersonView person = currentPerson.require(Role.OWNER);
        try {
            Received received = store.receive(in, largestMegabytes * MEGABYTE);
            try {
                return store(received, givenName, person);
            } finally {
                store.drop(received);
            }
        } catch (ContentStore.TooMuch e) {
            throw new Refused("library.refusal.too-large", largestMegabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A version of a file. */
    public Optional<FileView> find(long number, int version) {
        return files.version(number, version).map(FileVersion::view);
    }

    /** Where the bytes of a file lie. */
    public Path pathOf(FileView file) {
        return store.pathOf(file.sha256());
    }

    private FileView store(Received received, String givenName, PersonView person) throws IOException {
        if (received.size() == 0) {
            throw new Refused("library.refusal.empty");
        }
        FileType type = ContentTypes.of(received.path(), givenName)
                .orElseThrow(() -> new Refused("library.refusal.type-not-allowed"));
        if (namesAnotherType(givenName, type)) {
            throw new Refused("library.refusal.name-and-content-differ", type.ending());
        }
        store.keep(received);
        StoredContent content = files.content(received.sha256()).orElseGet(() -> {
            StoredContent made = new StoredContent(received.sha256(), received.size(), type.mediaType(), clock.now());
            files.add(made);
            return made;
        });
        StoredFile file = new StoredFile();
        files.add(file);
        FileVersion version = new FileVersion(file, content, FileName.of(givenName, type), person.id(), clock.now());
        files.add(version);
        return version.view();
    }

    /** Whether the name ends as another type would: a sign of a mistake or of mischief. */
    private static boolean namesAnotherType(String givenName, FileType type) {
        String name = givenName == null ? "" : givenName.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(FileType.values())
                .anyMatch(other -> other != type && other.ending().equals(ending));
    }
}
