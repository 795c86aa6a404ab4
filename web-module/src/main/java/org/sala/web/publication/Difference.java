package org.sala.web.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sala.publication.domain.EditionView;
import org.sala.shared.Bilingual;
import org.sala.shared.ThaiText;

/**
 * One field in which two editions differ, as plain text.
 *
 * @param labelKey the key of what the field is called
 */
public record Difference(String labelKey, String before, String after) {

    /** The fields in which an edition differs from the live one, in the order of the form. */
    static List<Difference> between(EditionView live, EditionView edition) {
        List<Difference> found = new ArrayList<>();
        add(found, "publication.title", live.text().title(), edition.text().title());
        add(found, "publication.summary", live.text().summary(), edition.text().summary());
        add(
                found,
                "publication.body",
                plain(live.text().body()),
                plain(edition.text().body()));
        add(
                found,
                "publication.source",
                live.text().sourceName(),
                edition.text().sourceName());
        add(
                found,
                "publication.source-date",
                live.text().sourceDate(),
                edition.text().sourceDate());
        add(
                found,
                "publication.source-link",
                live.text().sourceUrl(),
                edition.text().sourceUrl());
        add(found, "publication.link", live.text().linkUrl(), edition.text().linkUrl());
        add(found, "publication.files", files(live), files(edition));
        return found;
    }

    private static String files(EditionView edition) {
        return edition.files().stream()
                .map(file -> file.title().th() + " (" + file.file().originalName() + ", "
                        + file.file().size() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static void add(List<Difference> found, String key, Bilingual before, Bilingual after) {
        add(found, key, before.th(), after.th());
        add(found, key, before.en(), after.en());
    }

    private static void add(List<Difference> found, String key, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(key, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }

    private static Bilingual plain(Bilingual html) {
        return Bilingual.of(ThaiText.plainText(html.th()), html.en() == null ? null : ThaiText.plainText(html.en()));
    }
}
