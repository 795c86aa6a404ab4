package org.sala.web.publication;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Objects;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.FlatNames;
import org.sala.library.domain.FileView;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** What the script of the edit page is told of an edition. */
final class EditionAsJson {
    private EditionAsJson() {}

    /** What it holds; {@code originals} by the number of the file that is their copy. */
    static JsonObjectBuilder of(EditionView edition, Map<Long, FileView> originals) {
        JsonArrayBuilder files = SalaJson.createArrayBuilder();
        edition.files()
                .forEach(file -> files.add(of(file, originals.get(file.file().number()))));
        return SalaJson.createObjectBuilder()
                .add("version", edition.version())
                .add("text", of(edition.text(), edition.categoryNumber()))
                .add("files", files);
    }

    private static JsonObjectBuilder of(EditionText text, int categoryNumber) {
        JsonObjectBuilder json = SalaJson.createObjectBuilder();
        add(json, "kind", text.kindCode());
        add(json, "title", text.title());
        add(json, "summary", text.summary());
        add(json, "body", text.body());
        add(json, "source-name", text.sourceName());
        add(json, "source-url", text.sourceUrl());
        add(json, "source-date", text.sourceDate());
        add(json, "link-url", text.linkUrl());
        FlatNames.write(ContentForms.of(categoryNumber, text.kindCode()), text.content())
                .forEach(json::add);
        return json.add(
                "topic", String.join(" ", text.topics().stream().sorted().toList()));
    }

    private static JsonObjectBuilder of(AttachedFileView attached, FileView original) {
        JsonObjectBuilder json = SalaJson.createObjectBuilder()
                .add("number", attached.file().number())
                .add("name", attached.file().originalName())
                .add("type", attached.file().typeWord())
                .add("size", attached.file().size())
                .add("fileVersion", attached.file().version())
                .add("original", original == null ? "" : original.originalName())
                .add("picture", attached.file().isPicture())
                .add("medium", attached.file().isPlayed());
        add(json, "title", attached.title());
        add(json, "alt", attached.alt());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, Bilingual text) {
        add(json, name + "-th", text.th());
        add(json, name + "-en", text.en());
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        json.add(name, Objects.toString(value, ""));
    }
}
