package org.sala.web.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.FlatNames;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.EditionView;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.ThaiText;
import org.sala.web.texts.Messages;

/**
 * One field of an edition as plain text.
 *
 * @param name its name on the edit page, such as {@code title-th}
 * @param label what people call it
 */
public record FieldOfEdition(String name, String label, String text) {

    /** All fields in the order of the form, by name; those that hold nothing too. */
    static Map<String, FieldOfEdition> of(EditionView edition, Language language) {
        Collected fields = new Collected(language);
        fields.put("kind", "publication.kind", edition.text().kindCode());
        fields.put("title", "publication.title", edition.text().title());
        fields.put("summary", "publication.summary", edition.text().summary());
        fields.put("body", "publication.body", plain(edition.text().body()));
        ContentForm form =
                ContentForms.of(edition.categoryNumber(), edition.text().kindCode());
        FlatNames.write(form, edition.text().content())
                .forEach((name, text) -> fields.putLabelled(name, labelOf(form, name, language), text));
        fields.put("source-name", "publication.source", edition.text().sourceName());
        fields.put("source-date", "publication.source-date", edition.text().sourceDate());
        fields.put("source-url", "publication.source-link", edition.text().sourceUrl());
        fields.put("link-url", "publication.link", edition.text().linkUrl());
        fields.put(
                "topic",
                "publication.items",
                String.join(", ", new TreeSet<>(edition.text().topics())));
        edition.files().forEach(fields::putFile);
        return fields.all;
    }

    private static final class Collected {
        private final Map<String, FieldOfEdition> all = new LinkedHashMap<>();
        private final Language language;

        Collected(Language language) {
            this.language = language;
        }

        void put(String name, String labelKey, Bilingual text) {
            putLabelled(name + "-th", Messages.of(language, labelKey) + " (ไทย)", text.th());
            putLabelled(name + "-en", Messages.of(language, labelKey) + " (English)", text.en());
        }

        void put(String name, String labelKey, Object value) {
            putLabelled(name, Messages.of(language, labelKey), value);
        }

        void putLabelled(String name, String label, Object value) {
            all.put(name, new FieldOfEdition(name, label, Objects.toString(value, "")));
        }

        void putFile(AttachedFileView attached) {
            var file = attached.file();
            String facts = String.join(
                    "\n",
                    attached.title().th(),
                    Objects.toString(attached.title().en(), ""),
                    attached.alt().th(),
                    file.originalName() + " · " + file.size(),
                    "SHA-256 " + file.sha256());
            putLabelled(
                    "file-" + file.number(),
                    Messages.of(language, "publication.files") + " " + file.number(),
                    facts.replaceAll("\n+", "\n"));
        }
    }

    private static String labelOf(ContentForm form, String name, Language language) {
        String[] parts = name.substring(FlatNames.PREFIX.length()).split("\\.");
        String code = parts[0];
        for (ContentField field : form.fields()) {
            if (field.isRows() && field.code().equals(code) && parts.length == 3) {
                String column = field.columns().stream()
                        .filter(one -> one.code().equals(withoutLanguage(one, parts[2])))
                        .map(one -> one.name().in(language))
                        .findFirst()
                        .orElse(parts[2]);
                return field.name().in(language) + " " + (Integer.parseInt(parts[1]) + 1) + ": " + column;
            }
            if (field.code().equals(withoutLanguage(field, code))) {
                return field.name().in(language) + (code.endsWith("-en") && field.bilingual() ? " (English)" : "");
            }
        }
        return name;
    }

    private static String withoutLanguage(ContentField field, String name) {
        return field.bilingual() ? name.replaceFirst("-(th|en)$", "") : name;
    }

    private static Bilingual plain(Bilingual html) {
        return Bilingual.of(ThaiText.plainText(html.th()), html.en() == null ? null : ThaiText.plainText(html.en()));
    }

    /** The fields that hold something. */
    static List<FieldOfEdition> filled(EditionView edition, Language language) {
        return of(edition, language).values().stream()
                .filter(field -> !field.text().isBlank())
                .toList();
    }
}
