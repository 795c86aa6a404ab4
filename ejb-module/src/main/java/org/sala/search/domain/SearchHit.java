package org.sala.search.domain;

import java.time.Instant;
import java.util.List;
import org.sala.shared.Bilingual;

/**
 * A publication found, with what was looked for marked.
 *
 * @param number the publication's permanent number
 * @param title the whole title in the reader's language, in Thai where there is no other
 * @param snippet the part of summary, text or file names around the first match, at most about 200 characters
 * @param foundIn the name of the file inside which the snippet stands, null when it stands on the page
 * @param publishedAt null when unknown
 */
public record SearchHit(
        long number,
        List<Segment> title,
        List<Segment> snippet,
        String foundIn,
        int category,
        String kind,
        Bilingual group,
        Instant publishedAt,
        int fiscalYear) {

    public SearchHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }
}
