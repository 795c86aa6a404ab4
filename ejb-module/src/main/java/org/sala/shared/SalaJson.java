package org.sala.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;

/**
 * Makes and reads JSON with a provider that was looked for once. {@link jakarta.json.Json} looks through every archive of the server for
 * one at each call.
 */
public final class SalaJson {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private SalaJson() {}

    /** An empty array to be filled. */
    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    /** An empty object to be filled. */
    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    /** A reader of text; it throws {@link jakarta.json.JsonException} where that is no JSON. */
    public static JsonReader createReader(Reader text) {
        return PROVIDER.createReader(text);
    }

    /** A reader of bytes in one of the encodings of JSON; it throws {@link jakarta.json.JsonException} where they are no JSON. */
    public static JsonReader createReader(InputStream bytes) {
        return PROVIDER.createReader(bytes);
    }

    /** A text. */
    public static JsonString createValue(String value) {
        return PROVIDER.createValue(value);
    }

    /** A whole number. */
    public static JsonNumber createValue(long value) {
        return PROVIDER.createValue(value);
    }

    /** A number that may have a fraction. */
    public static JsonNumber createValue(BigDecimal value) {
        return PROVIDER.createValue(value);
    }
}
