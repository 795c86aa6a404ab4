package org.sala.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.EditionMark;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.PublicationView;

/** What open data tells of a publication, in lists and alone. */
record PublicationColumns(String site, IntFunction<String> slugOf) {

    List<Column<PublicationSummary>> ofList() {
        return List.of(
                Column.of("number", PublicationSummary::number),
                Column.of("category", item -> slugOf.apply(item.categoryNumber())),
                Column.of("kind", PublicationSummary::kindCode),
                Column.text("title", PublicationSummary::title),
                Column.text("summary", PublicationSummary::summary),
                Column.of("publishedAt", PublicationSummary::publishedAt),
                Column.of("checkedAt", PublicationSummary::checkedAt),
                Column.of("edition", PublicationSummary::edition),
                Column.text("group", PublicationSummary::groupName),
                Column.of("link", PublicationSummary::linkUrl),
                Column.of("files", item -> item.files().stream().map(this::file).toList()),
                Column.of("href", item -> site + item.href()));
    }

    List<Column<PublicationView>> alone() {
        return List.of(
                Column.of("number", PublicationView::number),
                Column.of("category", item -> slugOf.apply(item.categoryNumber())),
                Column.of("kind", item -> item.text().kindCode()),
                Column.text("title", item -> item.text().title()),
                Column.text("summary", item -> item.text().summary()),
                Column.text("body", item -> item.text().body()),
                Column.of("publishedAt", PublicationView::publishedAt),
                Column.of("checkedAt", PublicationView::checkedAt),
                Column.of("edition", PublicationView::edition),
                Column.of("editionPublishedAt", PublicationView::editionPublishedAt),
                Column.text("group", PublicationView::groupName),
                Column.of("source", item -> item.text().sourceName()),
                Column.of("sourceUrl", item -> item.text().sourceUrl()),
                Column.of("sourceDate", item -> item.text().sourceDate()),
                Column.of("link", item -> item.text().linkUrl()),
                Column.of(
                        "topics", item -> item.text().topics().stream().sorted().toList()),
                Column.of("files", item -> item.files().stream().map(this::file).toList()),
                Column.of("editions", item -> item.history().stream()
                        .map(mark -> edition(item.number(), mark))
                        .toList()),
                Column.of("href", item -> site + item.href()));
    }

    private Map<String, Object> file(AttachedFileView attached) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", attached.title());
        map.put("name", attached.file().name());
        map.put("mediaType", attached.file().mediaType());
        map.put("size", attached.file().size());
        map.put("sha256", attached.file().sha256());
        map.put("version", attached.file().version());
        map.put("href", site + attached.file().href());
        return map;
    }

    private Map<String, Object> edition(long number, EditionMark mark) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("edition", mark.number());
        map.put("publishedAt", mark.publishedAt());
        map.put("state", mark.state().name().toLowerCase(Locale.ROOT));
        map.put("href", site + "/p/" + number + "/" + mark.number());
        return map;
    }
}
