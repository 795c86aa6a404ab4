package org.sala.portal.domain;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.shared.SalaJson;

/** Stores a layout as one JSON object. */
@Converter
public class LayoutColumn implements AttributeConverter<Layout, String> {

    @Override
    public String convertToDatabaseColumn(Layout layout) {
        JsonArrayBuilder windows = SalaJson.createArrayBuilder();
        layout.windows().forEach(window -> windows.add(json(window)));
        return SalaJson.createObjectBuilder()
                .add("template", layout.template().name())
                .add("windows", windows)
                .build()
                .toString();
    }

    @Override
    public Layout convertToEntityAttribute(String column) {
        try (JsonReader reader = SalaJson.createReader(new StringReader(column))) {
            JsonObject layout = reader.readObject();
            List<PlacedWindow> windows = layout.getJsonArray("windows").getValuesAs(JsonObject.class).stream()
                    .map(LayoutColumn::window)
                    .toList();
            return new Layout(PageTemplate.valueOf(layout.getString("template")), windows);
        }
    }

    private static JsonObjectBuilder json(PlacedWindow window) {
        JsonObjectBuilder preferences = SalaJson.createObjectBuilder();
        new TreeMap<>(window.preferences()).forEach(preferences::add);
        JsonObjectBuilder json = SalaJson.createObjectBuilder()
                .add("number", window.number())
                .add("portlet", window.portlet())
                .add("region", window.region().name())
                .add("preferences", preferences)
                .add("audience", window.audience().name())
                .add("fixed", window.fixed());
        return window.groupId() == null ? json : json.add("group", window.groupId());
    }

    private static PlacedWindow window(JsonObject json) {
        Map<String, String> preferences = new TreeMap<>();
        JsonObject set = json.getJsonObject("preferences");
        set.keySet().forEach(name -> preferences.put(name, set.getString(name)));
        return new PlacedWindow(
                json.getJsonNumber("number").longValue(),
                json.getString("portlet"),
                Region.valueOf(json.getString("region")),
                preferences,
                Audience.valueOf(json.getString("audience")),
                json.containsKey("group") ? json.getJsonNumber("group").longValue() : null,
                json.getBoolean("fixed"));
    }
}
