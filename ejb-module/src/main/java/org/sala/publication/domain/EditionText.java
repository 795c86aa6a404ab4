package org.sala.publication.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.sala.content.domain.ContentStart;
import org.sala.content.domain.ContentValues;
import org.sala.shared.Bilingual;

/**
 * What a writer fills in. Plain text but for the body, which is HTML and is cleaned when it is stored.
 *
 * @param kindCode the kind within the category, may be null
 * @param title at most {@value #LONGEST_TITLE} characters in either language
 * @param summary at most {@value #LONGEST_SUMMARY} characters in either language
 * @param sourceName where it comes from; asked for in categories 2 and 3 (founding document, rows 2 and 3)
 * @param sourceDate when the source is from
 * @param linkUrl an address outside, http or https
 * @param topics codes of required items and paragraphs of the Act
 * @param content what is filled into the content form of the kind
 */
public record EditionText(
        String kindCode,
        Bilingual title,
        Bilingual summary,
        Bilingual body,
        String sourceName,
        String sourceUrl,
        LocalDate sourceDate,
        String linkUrl,
        Set<String> topics,
        ContentValues content) {
    /** Characters a title may have. */
    public static final int LONGEST_TITLE = 500;

    /** Characters a summary may have. */
    public static final int LONGEST_SUMMARY = 2000;

    public EditionText {
        title = Objects.requireNonNullElse(title, Bilingual.EMPTY);
        summary = Objects.requireNonNullElse(summary, Bilingual.EMPTY);
        body = Objects.requireNonNullElse(body, Bilingual.EMPTY);
        kindCode = blankToNull(kindCode);
        sourceName = blankToNull(sourceName);
        sourceUrl = blankToNull(sourceUrl);
        linkUrl = blankToNull(linkUrl);
        topics = topics == null ? Set.of() : Set.copyOf(topics);
        content = Objects.requireNonNullElse(content, ContentValues.NONE);
    }

    /** A text whose content form is empty. */
    public EditionText(
            String kindCode,
            Bilingual title,
            Bilingual summary,
            Bilingual body,
            String sourceName,
            String sourceUrl,
            LocalDate sourceDate,
            String linkUrl,
            Set<String> topics) {
        this(kindCode, title, summary, body, sourceName, sourceUrl, sourceDate, linkUrl, topics, ContentValues.NONE);
    }

    /** Whether it warns the public: what may go out at once in an emergency. */
    public boolean isWarning() {
        return "warning".equals(kindCode);
    }

    /** The same with another content. */
    public EditionText with(ContentValues other) {
        return new EditionText(
                kindCode, title, summary, body, sourceName, sourceUrl, sourceDate, linkUrl, topics, other);
    }

    /** Nothing filled in yet. */
    public static EditionText empty() {
        return new EditionText(null, null, null, null, null, null, null, null, Set.of());
    }

    /** What a new publication of a kind holds, in an office of this name. */
    public static EditionText begun(String kindCode, Bilingual office) {
        ContentStart start = ContentStart.of(kindCode)
                .map(found -> found.in(office))
                .orElse(new ContentStart(null, null, null, ContentValues.NONE));
        return new EditionText(
                kindCode, start.title(), start.summary(), start.body(), null, null, null, null, null, start.content());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
