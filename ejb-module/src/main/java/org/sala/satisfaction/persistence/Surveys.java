package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** The survey that is shipped with the product as data. */
@ApplicationScoped
public class Surveys {

    private static final String FILE = "/org/sala/satisfaction/survey.json";

    private final Survey current = read();

    /** The survey that is handed out now. */
    public Survey current() {
        return current;
    }

    private static Survey read() {
        try (InputStream file = Surveys.class.getResourceAsStream(FILE);
                JsonReader reader = SalaJson.createReader(file)) {
            JsonObject survey = reader.readObject();
            return new Survey(
                    text(survey, "title"),
                    BandSet.valueOf(survey.getString("bandSet")),
                    list(survey, "groups", Surveys::group),
                    list(survey, "attributes", Surveys::attribute));
        } catch (IOException e) {
            throw new UncheckedIOException("The survey cannot be read", e);
        }
    }

    private static Survey.Group group(JsonObject group) {
        return new Survey.Group(
                group.getString("code"),
                text(group, "name"),
                list(
                        group,
                        "questions",
                        question -> new Survey.Question(question.getString("code"), text(question, "text"))));
    }

    private static Survey.Attribute attribute(JsonObject attribute) {
        return new Survey.Attribute(
                attribute.getString("code"),
                text(attribute, "name"),
                list(
                        attribute,
                        "options",
                        option -> new Survey.Option(option.getString("code"), text(option, "name"))));
    }

    private static Bilingual text(JsonObject owner, String name) {
        JsonObject text = owner.getJsonObject(name);
        return Bilingual.of(text.getString("th"), text.getString("en", null));
    }

    private static <T> List<T> list(JsonObject owner, String name, Function<JsonObject, T> read) {
        return owner.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }
}
