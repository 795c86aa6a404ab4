package org.sala.register.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sala.register.domain.ActParagraph;
import org.sala.register.domain.Category;
import org.sala.register.domain.CategoryKind;
import org.sala.register.domain.Duty;
import org.sala.register.domain.DutyText;
import org.sala.register.domain.RequiredItem;
import org.sala.register.domain.TopicView;
import org.sala.register.persistence.RegisterEntries;
import org.sala.shared.Bilingual;

/** Fills an empty register from {@code register.json}, the founding document as data, at the portal's first start. */
@Singleton
@Startup
@DependsOn("PortalDatabase")
public class RegisterLoading {
    @Inject
    private RegisterEntries entries;

    @PostConstruct
    void load() {
        if (!entries.categories().isEmpty()) {
            return;
        }
        try (InputStream in = RegisterLoading.class.getResourceAsStream("/org/sala/register/register.json");
                JsonReader reader = Json.createReader(in)) {
            fill(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(JsonObject register) {
        JsonObject defaults = register.getJsonObject("defaults");
        entries.add(new Duty(
                title(register.getJsonObject("document")),
                new DutyText(
                        text(defaults, "procedure"),
                        text(defaults, "responsible"),
                        text(defaults, "reviewer"),
                        defaults.getInt("timeLimitWorkingDays"))));
        register.getJsonArray("categories").getValuesAs(JsonObject.class).forEach(this::addCategory);
        int place = 0;
        for (JsonObject paragraph : register.getJsonArray("paragraphs").getValuesAs(JsonObject.class)) {
            entries.add(new ActParagraph(
                    paragraph.getString("code"), paragraph.getInt("section"), place++, text(paragraph, "name")));
        }
    }

    private void addCategory(JsonObject category) {
        int number = category.getInt("number");
        entries.add(new Category(
                number,
                category.getString("slug"),
                text(category, "name"),
                text(category, "topic"),
                category.getBoolean("ifAny")));
        int place = 0;
        for (JsonObject kind : category.getJsonArray("kinds").getValuesAs(JsonObject.class)) {
            entries.add(new CategoryKind(kind.getString("code"), number, place++, text(kind, "name")));
        }
        for (JsonObject item : category.getJsonArray("items").getValuesAs(JsonObject.class)) {
            String code = item.getString("code");
            TopicView topic = new TopicView(code, item.getString("label", code), text(item, "name"));
            String parent = item.isNull("parent") ? null : item.getString("parent");
            entries.add(new RequiredItem(topic, number, parent, place++));
        }
        if (category.containsKey("timeLimitWorkingDays")) {
            entries.add(new Duty(number, new DutyText(null, null, null, category.getInt("timeLimitWorkingDays"))));
        }
    }

    private static Bilingual title(JsonObject document) {
        return Bilingual.of(lines(document.getJsonArray("titleLines")), lines(document.getJsonArray("titleLinesEn")));
    }

    private static String lines(JsonArray lines) {
        return String.join("\n", lines.getValuesAs(line -> ((JsonString) line).getString()));
    }

    private static Bilingual text(JsonObject parent, String key) {
        JsonObject text = parent.getJsonObject(key);
        return Bilingual.of(text.getString("th"), text.isNull("en") ? null : text.getString("en"));
    }
}
