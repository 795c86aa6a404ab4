package org.sala.portal.domain;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.sala.shared.SalaJson;

/** Stores the preferences of a window as one JSON object of texts. */
@Converter
public class PreferencesColumn implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> preferences) {
        if (preferences == null) {
            return null;
        }
        JsonObjectBuilder json = SalaJson.createObjectBuilder();
        new TreeMap<>(preferences).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        Map<String, String> preferences = new TreeMap<>();
        SalaJson.createReader(new StringReader(column))
                .readObject()
                .forEach((name, value) -> preferences.put(name, ((JsonString) value).getString()));
        return preferences;
    }
}
