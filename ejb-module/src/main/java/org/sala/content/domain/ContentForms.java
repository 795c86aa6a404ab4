package org.sala.content.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** The content forms, read once from {@code org/sala/content/forms}; {@code list.json} there names them. */
public final class ContentForms {
    private static final String FOLDER = "/org/sala/content/forms/";
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LONG_TEXT = 4000;

    private static final List<ContentForm> FORMS =
            read("list.json").asJsonObject().getJsonArray("forms").getValuesAs(JsonString.class).stream()
                    .map(name -> form(
                            name.getString(), read(name.getString() + ".json").asJsonObject()))
                    .toList();

    private ContentForms() {}

    /** All forms. */
    public static List<ContentForm> all() {
        return FORMS;
    }

    /**
     * The form for a publication: of its kind, else of its category, else the plain one.
     *
     * @param kindCode may be null
     */
    public static ContentForm of(int categoryNumber, String kindCode) {
        List<ContentForm> category = FORMS.stream()
                .filter(form -> form.categoryNumber() == categoryNumber)
                .toList();
        return category.stream()
                .filter(form -> kindCode != null && form.kinds().contains(kindCode))
                .findFirst()
                .or(() ->
                        category.stream().filter(form -> form.kinds().isEmpty()).findFirst())
                .orElseGet(() -> ContentForm.plain(categoryNumber));
    }

    /** The ways in which publications name one of this kind. */
    public static List<Naming> namings(String kindCode) {
        return FORMS.stream()
                .flatMap(form -> form.fields().stream()
                        .filter(field -> kindCode != null && kindCode.equals(field.of()))
                        .flatMap(field -> form.kinds().stream().map(kind -> new Naming(kind, field.code()))))
                .toList();
    }

    private static ContentForm form(String code, JsonObject form) {
        return new ContentForm(
                code,
                form.getInt("category"),
                strings(form, "kinds"),
                strings(form, "topics"),
                form.getBoolean("body", true),
                form.getBoolean("pictures", false),
                deadline(form),
                Stream.concat(fields(form.getJsonArray("fields")).stream(), alsoIn(form))
                        .toList());
    }

    /** The fields that several forms share. */
    private static Stream<ContentField> alsoIn(JsonObject form) {
        return form.containsKey("also")
                ? fields(read(form.getString("also") + ".json").asJsonArray()).stream()
                : Stream.empty();
    }

    private static List<ContentField> fields(JsonArray fields) {
        return fields.getValuesAs(JsonObject.class).stream()
                .map(ContentForms::field)
                .toList();
    }

    private static ContentField field(JsonObject field) {
        FieldType type = FieldType.valueOf(field.getString("type"));
        return new ContentField(
                field.getString("code"),
                type,
                text(field, "name"),
                text(field, "help"),
                field.getBoolean("bilingual", false),
                field.getBoolean("required", false),
                requiredWhen(field),
                field.getString("unless", null),
                field.getInt("longest", type == FieldType.LONG_TEXT ? LONGEST_LONG_TEXT : LONGEST_TEXT),
                choices(field),
                field.containsKey("columns") ? fields(field.getJsonArray("columns")) : List.of(),
                field.getString("orNone", null),
                field.getString("notBefore", null),
                field.getString("of", null));
    }

    private static Deadline.Fields deadline(JsonObject form) {
        if (!form.containsKey("deadline")) {
            return null;
        }
        JsonObject names = form.getJsonObject("deadline");
        return new Deadline.Fields(
                names.getString("from", null), names.getString("date"), names.getString("time", null));
    }

    private static ContentField.RequiredWhen requiredWhen(JsonObject field) {
        if (!field.containsKey("requiredWhen")) {
            return null;
        }
        JsonObject when = field.getJsonObject("requiredWhen");
        return new ContentField.RequiredWhen(when.getString("field"), strings(when, "values"));
    }

    private static List<Choice> choices(JsonObject field) {
        if (!field.containsKey("choices")) {
            return List.of();
        }
        return field.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(choice ->
                        new Choice(choice.getString("code"), text(choice, "name"), choice.getString("link", null)))
                .toList();
    }

    private static Set<String> strings(JsonObject parent, String key) {
        return parent.containsKey(key)
                ? parent.getJsonArray(key).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Bilingual text(JsonObject parent, String key) {
        if (!parent.containsKey(key)) {
            return Bilingual.EMPTY;
        }
        JsonObject text = parent.getJsonObject(key);
        return Bilingual.of(text.getString("th"), text.getString("en"));
    }

    private static JsonValue read(String name) {
        try (InputStream in = ContentForms.class.getResourceAsStream(FOLDER + name);
                JsonReader reader = SalaJson.createReader(in)) {
            return reader.readValue();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
