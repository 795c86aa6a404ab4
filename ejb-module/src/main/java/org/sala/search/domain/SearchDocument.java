package org.sala.search.domain;

import java.time.Instant;
import java.util.List;
import org.sala.shared.Bilingual;

/**
 * All of a live publication that readers see and may look for. Texts are plain, without markup.
 *
 * @param number the publication's permanent number
 * @param files titles and names of its files, in any order
 * @param fileTexts what stands inside its files
 * @param category 1 to 10
 * @param kind the name of the kind of publication
 * @param publishedAt null when unknown
 * @param fiscalYear Buddhist, for example 2564
 */
public record SearchDocument(
        long number,
        Bilingual title,
        Bilingual summary,
        Bilingual body,
        List<String> files,
        List<FileText> fileTexts,
        int category,
        String kind,
        Bilingual group,
        Instant publishedAt,
        int fiscalYear) {

    public SearchDocument {
        title = orEmpty(title);
        summary = orEmpty(summary);
        body = orEmpty(body);
        group = orEmpty(group);
        files = files == null ? List.of() : List.copyOf(files);
        fileTexts = fileTexts == null ? List.of() : List.copyOf(fileTexts);
        kind = kind == null ? "" : kind;
    }

    /** A document in whose files nobody has looked. */
    public SearchDocument(
            long number,
            Bilingual title,
            Bilingual summary,
            Bilingual body,
            List<String> files,
            int category,
            String kind,
            Bilingual group,
            Instant publishedAt,
            int fiscalYear) {
        this(number, title, summary, body, files, List.of(), category, kind, group, publishedAt, fiscalYear);
    }

    private static Bilingual orEmpty(Bilingual text) {
        return text == null ? Bilingual.EMPTY : text;
    }
}
