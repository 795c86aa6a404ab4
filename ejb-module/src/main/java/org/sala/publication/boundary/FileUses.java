package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.FileUse;
import org.sala.publication.persistence.HeldFiles;

/** Where files are used. */
@Stateless
public class FileUses {
    private static final int MOST = 100;

    @Inject
    private HeldFiles held;

    @Inject
    private CurrentPerson currentPerson;

    /** The editions that hold any version of a file, newest first, at most a hundred; for staff. */
    public List<FileUse> of(long fileNumber) {
        currentPerson.require();
        return held.editionsWith(fileNumber, MOST).stream()
                .distinct()
                .map(edition -> use(edition, fileNumber))
                .toList();
    }

    /** The numbers of the live publications that hold a content. */
    public List<Long> liveHolding(String sha256) {
        return held.liveHolding(sha256);
    }

    private static FileUse use(Edition edition, long fileNumber) {
        return new FileUse(
                edition.id(),
                edition.publication().number(),
                edition.number(),
                edition.text().title(),
                edition.files().stream()
                        .filter(file -> file.fileNumber() == fileNumber)
                        .mapToInt(AttachedFile::fileVersion)
                        .max()
                        .orElse(0),
                edition.reviewState(),
                edition.publicationState());
    }
}
