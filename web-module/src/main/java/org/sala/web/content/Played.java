package org.sala.web.content;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.Captions;
import org.sala.shared.Language;

/**
 * A film or a sound as a page plays it.
 *
 * @param address where it is had by whoever sees the page
 * @param tracks its captions, those in the reader's language first, which the player shows at once
 */
public record Played(AttachedFileView file, String address, List<Track> tracks) {

    /** Captions and where they are had. */
    public record Track(Language language, String address) {}

    /** One of the attached files with its captions among the others. */
    public static Played of(
            AttachedFileView played,
            List<AttachedFileView> files,
            Function<AttachedFileView, String> addressOf,
            Language reader) {
        List<Track> tracks = Captions.of(played.file(), files).stream()
                .map(captions -> new Track(captions.language(), addressOf.apply(captions.file())))
                .sorted(Comparator.comparing(track -> track.language() != reader))
                .toList();
        return new Played(played, addressOf.apply(played), tracks);
    }
}
