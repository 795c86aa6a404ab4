package org.sala.publication.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import org.sala.content.domain.ContentCheck;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.shared.Bilingual;

/** What must be filled in before an edition may be submitted, and the bounds that hold even for a draft. */
public final class Completeness {
    /** Categories whose source must be shown: founding document, rows 2 and 3. */
    private static final Set<Integer> SOURCE_REQUIRED = Set.of(2, 3);

    /** The category whose sources carry a date as well: founding document, row 3. */
    private static final int KNOWLEDGE = 3;

    private static final int LINKS = 4;

    /** Kinds whose publications stand under a section of the Official Information Act, with what its paragraphs begin with. */
    private static final Map<String, String> SECTIONS = Map.of("section-7", "7(", "section-9", "9(");

    private Completeness() {}

    /** Whether readers of a category must be told where a publication comes from. */
    public static boolean asksForSource(int categoryNumber) {
        return SOURCE_REQUIRED.contains(categoryNumber);
    }

    /**
     * Refuses a text that is out of bounds.
     *
     * @throws TransitionRefused when a part is too long, or an address is neither one of the web nor a path on this site
     */
    public static void requireBounds(EditionText text) {
        requireLength(text.title(), EditionText.LONGEST_TITLE, "publication.refusal.title-too-long");
        requireLength(text.summary(), EditionText.LONGEST_SUMMARY, "publication.refusal.summary-too-long");
        requireLength(text.sourceName(), 500, "publication.refusal.source-too-long");
        requireAddress(text.linkUrl());
        requireAddress(text.sourceUrl());
    }

    /** Throws {@link TransitionRefused} unless all that must be filled in is. */
    public static void require(Edition edition) {
        EditionText text = edition.text();
        int category = edition.publication().categoryNumber();
        if (text.title().th().isBlank()) {
            throw new TransitionRefused("publication.refusal.title-missing");
        }
        boolean says = !text.body().th().replaceAll("<[^>]*>|&nbsp;", "").isBlank();
        boolean empty = !says && edition.files().isEmpty() && text.linkUrl() == null;
        if (empty && text.content().isEmpty()) {
            throw new TransitionRefused("publication.refusal.content-missing");
        }
        if (category == LINKS && text.linkUrl() == null) {
            throw new TransitionRefused("publication.refusal.link-missing");
        }
        if (category == LINKS && text.kindCode() == null) {
            throw new TransitionRefused("publication.refusal.link-group-missing");
        }
        if (asksForSource(category) && text.sourceName() == null) {
            throw new TransitionRefused("publication.refusal.source-missing");
        }
        if (category == KNOWLEDGE && text.sourceDate() == null) {
            throw new TransitionRefused("publication.refusal.source-date-missing");
        }
        String section = SECTIONS.get(text.kindCode() == null ? "" : text.kindCode());
        if (section != null && text.topics().stream().noneMatch(topic -> topic.startsWith(section))) {
            throw new TransitionRefused("publication.refusal.paragraph-missing", section.substring(0, 1));
        }
        ContentForm form = ContentForms.of(category, text.kindCode());
        ContentCheck.missing(form, text.content()).ifPresent(missing -> {
            throw new TransitionRefused(missing.messageKey(), missing.arguments());
        });
    }

    private static void requireLength(Bilingual text, int longest, String refusal) {
        requireLength(text.th(), longest, refusal);
        requireLength(text.en(), longest, refusal);
    }

    private static void requireLength(String text, int longest, String refusal) {
        if (text != null && text.length() > longest) {
            throw new TransitionRefused(refusal, longest, text.length());
        }
    }

    static void requireAddress(String address) {
        boolean ownSite = address != null && address.startsWith("/") && !address.startsWith("//");
        if (address == null || (ownSite && address.length() <= 1000)) {
            return;
        }
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || address.length() > 1000) {
                throw new TransitionRefused("publication.refusal.address");
            }
        } catch (URISyntaxException e) {
            throw new TransitionRefused("publication.refusal.address");
        }
    }
}
