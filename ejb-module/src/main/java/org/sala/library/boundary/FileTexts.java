package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.account.boundary.CurrentPerson;
import org.sala.library.domain.ContentText;
import org.sala.library.domain.FileType;
import org.sala.library.domain.FileVersion;
import org.sala.library.domain.FileView;
import org.sala.library.domain.StoredContent;
import org.sala.library.domain.TakenText;
import org.sala.library.domain.TextState;
import org.sala.library.domain.TextTaking;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.ContentTexts;
import org.sala.office.domain.Role;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;

/** The texts of files: taken once for each content, in the background or when somebody cannot wait. */
@Stateless
public class FileTexts {
    private static final Logger LOG = Logger.getLogger(FileTexts.class.getName());
    private static final Duration IN_BACKGROUND = Duration.ofSeconds(60);
    private static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(10);

    @Inject
    private ContentTexts texts;

    @Inject
    private ContentStore store;

    @Inject
    private FileTextBook book;

    @Inject
    private CurrentPerson currentPerson;

    /**
     * Content whose text was never taken.
     *
     * @param mediaType as told from its bytes
     */
    public record Pending(String sha256, String mediaType) {}

    /** A file and why there is no text of it. */
    public record Problem(FileView file, String note) {}

    /** The text of a file as far as it is known. */
    public Optional<TakenText> find(String sha256) {
        return texts.find(sha256).map(ContentText::taken);
    }

    /** The text of a file, taken now when it was not before. */
    public TakenText require(FileView file) {
        return find(file.sha256())
                .orElseGet(() -> take(new Pending(file.sha256(), file.mediaType()), WHILE_SOMEBODY_WAITS));
    }

    /** Contents whose text was never taken, oldest first, at most {@code count}. */
    public List<Pending> pending(int count) {
        return texts.pending(count).stream()
                .map((StoredContent content) -> new Pending(content.sha256(), content.mediaType()))
                .toList();
    }

    /** Takes and keeps the text of a content. */
    public TakenText take(Pending content) {
        return take(content, IN_BACKGROUND);
    }

    /** Files of which no text could be taken, newest first, for administrators; page from 0. */
    public PageOf<Problem> problems(int page, int size) {
        currentPerson.require(Role.ADMINISTRATOR);
        List<Problem> items = texts.versionsIn(TextState.FAILED, page, size).stream()
                .map(FileVersion::view)
                .map(file -> new Problem(
                        file, find(file.sha256()).map(TakenText::note).orElse("")))
                .toList();
        return new PageOf<>(items, texts.countVersionsIn(TextState.FAILED), page, size);
    }

    /**
     * Has the text of a file taken anew at the next turn of the job.
     *
     * @throws Refused when the person who acts is no administrator
     */
    public void retry(String sha256) {
        currentPerson.require(Role.ADMINISTRATOR);
        texts.forget(sha256);
    }

    private TakenText take(Pending content, Duration time) {
        TakenText taken = FileType.of(content.mediaType())
                .map(type -> TextTaking.of(store.pathOf(content.sha256()), type, time))
                .orElse(new TakenText(TextState.UNSUPPORTED, "", null));
        try {
            book.keep(content.sha256(), taken);
        } catch (RuntimeException keptByAnother) {
            LOG.log(Level.FINE, "The text of " + content.sha256() + " was not kept", keptByAnother);
        }
        return taken;
    }
}
