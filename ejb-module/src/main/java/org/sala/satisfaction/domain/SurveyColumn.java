package org.sala.satisfaction.domain;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** Stores what a survey asks as one JSON object. */
@Converter
public class SurveyColumn implements AttributeConverter<Survey, String> {

    @Override
    public String convertToDatabaseColumn(Survey survey) {
        return SalaJson.createObjectBuilder()
                .add("title", json(survey.title()))
                .add("bandSet", survey.bandSet().name())
                .add("period", survey.period().name())
                .add("groups", array(survey.groups(), SurveyColumn::json))
                .add("attributes", array(survey.attributes(), SurveyColumn::json))
                .build()
                .toString();
    }

    @Override
    public Survey convertToEntityAttribute(String column) {
        try (JsonReader reader = SalaJson.createReader(new StringReader(column))) {
            JsonObject survey = reader.readObject();
            return new Survey(
                    text(survey, "title"),
                    BandSet.valueOf(survey.getString("bandSet")),
                    AnswerPeriod.valueOf(survey.getString("period")),
                    list(survey, "groups", SurveyColumn::group),
                    list(survey, "attributes", SurveyColumn::attribute));
        }
    }

    private static JsonObjectBuilder json(Bilingual text) {
        JsonObjectBuilder json = SalaJson.createObjectBuilder().add("th", text.th());
        return text.hasEnglish() ? json.add("en", text.en()) : json;
    }

    private static JsonObjectBuilder json(Survey.Group group) {
        return coded(group.code())
                .add("name", json(group.name()))
                .add("questions", array(group.questions(), question -> coded(question.code())
                        .add("text", json(question.text()))));
    }

    private static JsonObjectBuilder json(Survey.Attribute attribute) {
        return coded(attribute.code())
                .add("name", json(attribute.name()))
                .add("options", array(attribute.options(), option -> coded(option.code())
                        .add("name", json(option.name()))));
    }

    private static JsonObjectBuilder coded(String code) {
        return SalaJson.createObjectBuilder().add("code", code);
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = SalaJson.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
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
