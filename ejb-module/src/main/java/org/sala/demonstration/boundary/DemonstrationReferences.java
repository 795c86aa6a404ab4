package org.sala.demonstration.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.sala.demonstration.domain.DemonstrationData;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/**
 * Numbers are given by the database, so the data speaks of other things by name: {@code @file:NAME} for a file attached to the same
 * publication, {@code @KEY} for a publication that went out before.
 */
@ApplicationScoped
public class DemonstrationReferences {
    private static final String FILE = "@file:";

    @Inject
    private PublicationCatalogue catalogue;

    JsonObject resolve(JsonObject content, List<AttachedFileView> files) {
        JsonObjectBuilder resolved = SalaJson.createObjectBuilder();
        content.forEach((code, value) -> resolved.add(code, resolve(value, files)));
        return resolved.build();
    }

    private JsonValue resolve(JsonValue value, List<AttachedFileView> files) {
        if (value instanceof JsonArray rows) {
            JsonArrayBuilder resolved = SalaJson.createArrayBuilder();
            rows.getValuesAs(JsonObject.class).forEach(row -> resolved.add(resolve(row, files)));
            return resolved.build();
        }
        return value instanceof JsonString text && text.getString().startsWith("@")
                ? SalaJson.createValue(Long.toString(number(text.getString(), files)))
                : value;
    }

    private long number(String reference, List<AttachedFileView> files) {
        if (reference.startsWith(FILE)) {
            String name = reference.substring(FILE.length());
            return files.stream()
                    .filter(file -> file.file().originalName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(reference))
                    .file()
                    .number();
        }
        JsonObject other = DemonstrationData.publications().stream()
                .filter(one -> one.getString("key").equals(reference.substring(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(reference));
        Bilingual title = DemonstrationData.text(other, "title");
        CatalogueQuery kind = CatalogueQuery.of(
                other.getInt("category"), DemonstrationData.string(other, "kind"), 0, CatalogueQuery.LARGEST);
        return catalogue.list(kind).items().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(reference))
                .number();
    }
}
