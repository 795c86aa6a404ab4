package org.sala.imports.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an export file holds.
 *
 * @param site the address of the website it comes from
 */
public record WordPressExport(String site, List<WordPressItem> items) {

    /** The items as rows; attachments go with the post they belong to, and those of none become rows that are left out. */
    public List<SourceRow> rows() {
        Map<String, String> attached = new LinkedHashMap<>();
        Map<String, Set<String>> byParent = new LinkedHashMap<>();
        Set<String> texts = new LinkedHashSet<>();
        items.stream().filter(WordPressItem::isText).forEach(item -> texts.add(item.field("wp:post_id")));
        items.stream().filter(WordPressItem::isAttachment).forEach(item -> {
            attached.put(item.field("wp:post_id"), item.field("wp:attachment_url"));
            byParent.computeIfAbsent(item.field("wp:post_parent"), parent -> new LinkedHashSet<>())
                    .add(item.field("wp:attachment_url"));
        });
        return items.stream()
                .filter(item -> !item.isAttachment() || !texts.contains(item.field("wp:post_parent")))
                .map(item -> row(item, attached, byParent.getOrDefault(item.field("wp:post_id"), Set.of())))
                .toList();
    }

    private SourceRow row(WordPressItem item, Map<String, String> attached, Set<String> own) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, Columns.ID, item.field("guid").isEmpty() ? item.field("wp:post_id") : item.field("guid"));
        put(cells, Columns.TITLE, item.field("title"));
        put(cells, "type", item.field("wp:post_type"));
        put(cells, "status", item.field("wp:post_password").isEmpty() ? item.field("wp:status") : "password");
        put(cells, "summary_th", OldHtml.plain(item.field("excerpt:encoded")));
        OldHtml body = OldHtml.of(item.field("content:encoded"), site, attached);
        put(cells, "body_th", body.html());
        put(cells, "shortcodes", String.join(", ", body.shortcodes()));
        put(cells, Columns.DATE, item.field("wp:post_date").startsWith("0000") ? "" : item.field("wp:post_date"));
        Set<String> files = new LinkedHashSet<>(body.files());
        own.stream().flatMap(url -> OldHtml.fileOf(url).stream()).forEach(files::add);
        put(cells, Columns.FILES, String.join(SourceRow.BETWEEN, files));
        List<String> alts = new ArrayList<>();
        body.alts().forEach((file, alt) -> alts.add(file + " = " + alt.replace('|', '/')));
        put(cells, Columns.ALTS, String.join(SourceRow.BETWEEN, alts));
        put(cells, Columns.TERMS, String.join(SourceRow.BETWEEN, terms(item)));
        put(cells, Columns.ADDRESSES, String.join(SourceRow.BETWEEN, addresses(item)));
        return new SourceRow(item.place(), cells, faults);
    }

    private static Set<String> terms(WordPressItem item) {
        Set<String> terms = new LinkedHashSet<>();
        item.terms().forEach((code, name) -> terms.add(name.isEmpty() ? code : name));
        if (terms.isEmpty() && item.isText()) {
            terms.add(item.field("wp:post_type").equals("page") ? "(page)" : "(post)");
        }
        return terms;
    }

    private static Set<String> addresses(WordPressItem item) {
        Set<String> addresses = new LinkedHashSet<>();
        OldAddress.canonical(item.field("link")).ifPresent(addresses::add);
        OldAddress.canonical(item.field("guid"))
                .filter(guid -> guid.startsWith("?"))
                .ifPresent(addresses::add);
        String number = item.field("wp:post_id");
        if (number.matches("\\d{1,18}")) {
            addresses.add("?p=" + number);
            addresses.add("?page_id=" + number);
        }
        return addresses;
    }

    private static void put(Map<String, String> cells, String column, String value) {
        if (!value.isBlank()) {
            cells.put(column, value);
        }
    }
}
