package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.library.domain.FileRefused;
import org.sala.library.domain.FileType;
import org.sala.library.domain.FileView;
import org.sala.library.domain.Picture;
import org.sala.library.domain.WebpCopy;
import org.sala.library.persistence.ContentStore;
import org.sala.shared.DataDirectory;

/**
 * Small copies of pictures for lists and galleries, drawn when first asked for and kept beside the files. They can all be drawn again, so
 * nothing is lost with them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Thumbnails {
    /** The widths, in points, that can be had. */
    public static final Set<Integer> WIDTHS = Set.of(320, 640, 1280);

    private static final Logger LOG = Logger.getLogger(Thumbnails.class.getName());

    @Inject
    private ContentStore store;

    @Inject
    private Intake intake;

    @Inject
    private DataDirectory data;

    /**
     * A small copy.
     *
     * @param type of the copy
     */
    public record Thumbnail(Path path, FileType type) {}

    /**
     * The copy of a picture at most so wide; empty when it is no picture, cannot be drawn or the width is none of {@link #WIDTHS}.
     */
    public Optional<Thumbnail> find(FileView file, int width) {
        Optional<FileType> type = FileType.of(file.mediaType()).filter(FileType::isPicture);
        if (type.isEmpty() || !WIDTHS.contains(width)) {
            return Optional.empty();
        }
        try {
            return kept(file, width).or(() -> draw(file, type.get(), width));
        } catch (UncheckedIOException | FileRefused notDrawn) {
            LOG.log(Level.WARNING, "No thumbnail of file " + file.number(), notDrawn);
            return Optional.empty();
        }
    }

    /**
     * The same in WebP where that is smaller and this machine can make it, else as {@link #find(FileView, int)} has it.
     */
    public Optional<Thumbnail> findSmallest(FileView file, int width) {
        return find(file, width).map(drawn -> {
            Path copy = place(file, width, FileType.WEBP);
            Path none = copy.resolveSibling(copy.getFileName() + ".none");
            if (Files.isRegularFile(copy)) {
                return new Thumbnail(copy, FileType.WEBP);
            }
            return Files.exists(none) || !copied(drawn.path(), copy, none) ? drawn : new Thumbnail(copy, FileType.WEBP);
        });
    }

    /** Makes the copy, or notes that there is none worth keeping. */
    private boolean copied(Path drawn, Path copy, Path none) {
        try {
            Path part = store.emptyPart();
            try {
                if (WebpCopy.write(drawn, part)) {
                    Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    return true;
                }
                Files.write(none, new byte[0]);
                return false;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException notMade) {
            LOG.log(Level.WARNING, "No copy in WebP of " + drawn.getFileName(), notMade);
            return false;
        }
    }

    private Optional<Thumbnail> draw(FileView file, FileType type, int width) {
        try {
            Path part = store.emptyPart();
            try {
                FileType made = Picture.thumbnail(store.pathOf(file.sha256()), type, part, width, intake.mostPoints());
                Path place = place(file, width, made);
                Files.createDirectories(place.getParent());
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return Optional.of(new Thumbnail(place, made));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Thumbnail> kept(FileView file, int width) {
        for (FileType type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            Path place = place(file, width, type);
            if (Files.isRegularFile(place)) {
                return Optional.of(new Thumbnail(place, type));
            }
        }
        return Optional.empty();
    }

    private Path place(FileView file, int width, FileType type) {
        return data.files()
                .resolve("thumbnails")
                .resolve(file.sha256().substring(0, 2))
                .resolve(file.sha256() + "-" + width + "." + type.ending());
    }
}
