package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.library.domain.Damage;
import org.sala.library.domain.DamagedContent;
import org.sala.library.domain.FileVersion;
import org.sala.library.domain.FileView;
import org.sala.library.persistence.FileRounds;
import org.sala.office.domain.Role;
import org.sala.shared.Refused;

/** The files whose bytes are not as they were stored, as the job last found them, for administrators. */
@Stateless
public class DamagedFiles {
    private static final int MOST = 200;

    @Inject
    private FileRounds rounds;

    @Inject
    private CurrentPerson currentPerson;

    /** A file that is damaged. */
    public record DamagedFile(FileView file, Damage damage) {}

    /**
     * Those known for longest first, each content once for each file that holds it, of at most 200 contents.
     *
     * @throws Refused when the person who acts is no administrator
     */
    public List<DamagedFile> list() {
        currentPerson.require(Role.ADMINISTRATOR);
        return rounds.damages(MOST).stream()
                .map(DamagedContent::view)
                .flatMap(damage -> rounds.versionsOf(damage.sha256()).stream()
                        .map(FileVersion::view)
                        .map(file -> new DamagedFile(file, damage)))
                .toList();
    }
}
