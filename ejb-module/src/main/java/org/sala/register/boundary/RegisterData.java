package org.sala.register.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.sala.register.domain.DutyTerms;
import org.sala.register.domain.HolidayKind;
import org.sala.register.domain.HolidayView;
import org.sala.register.domain.Rhythm;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** Reads the founding document and the calendar of holidays as they lie beside the feature as data. */
final class RegisterData {
    private RegisterData() {}

    static JsonObject register() {
        return read("register.json").asJsonObject();
    }

    static List<HolidayView> holidays() {
        return read("holidays.json").asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(day -> new HolidayView(
                        LocalDate.parse(day.getString("day")),
                        text(day, "name"),
                        HolidayKind.valueOf(day.getString("kind")),
                        day.getBoolean("confirmed")))
                .toList();
    }

    /** What an object says of a duty; what it leaves out is inherited. */
    static DutyTerms terms(JsonObject duty) {
        return new DutyTerms(
                optional(duty, "legalBasis"),
                optional(duty, "procedure"),
                optional(duty, "responsible"),
                optional(duty, "reviewer"),
                null,
                null,
                duty.containsKey("rhythm") ? Rhythm.valueOf(duty.getString("rhythm")) : null,
                duty.containsKey("timeLimitWorkingDays") ? duty.getInt("timeLimitWorkingDays") : null);
    }

    static Bilingual title(JsonObject document) {
        return Bilingual.of(lines(document.getJsonArray("titleLines")), lines(document.getJsonArray("titleLinesEn")));
    }

    static Bilingual text(JsonObject parent, String key) {
        JsonObject text = parent.getJsonObject(key);
        return Bilingual.of(text.getString("th"), text.isNull("en") ? null : text.getString("en"));
    }

    private static Bilingual optional(JsonObject parent, String key) {
        return parent.containsKey(key) ? text(parent, key) : null;
    }

    private static String lines(JsonArray lines) {
        return String.join("\n", lines.getValuesAs(line -> ((JsonString) line).getString()));
    }

    private static JsonStructure read(String name) {
        try (InputStream in = RegisterData.class.getResourceAsStream("/org/sala/register/" + name);
                JsonReader reader = SalaJson.createReader(in)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
