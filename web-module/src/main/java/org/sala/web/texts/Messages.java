package org.sala.web.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.shared.Language;

/**
 * The texts of all features in both languages. A bundle is read once, when its first text is asked for. A text that is missing shows
 * its key, which a test finds.
 */
public final class Messages {
    private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();

    private Messages() {}

    /** The text of a key with {@code {0}}, {@code {1}} … filled in; numbers are grouped by thousands, texts in two languages chosen. */
    public static String of(Language language, String key, Object... arguments) {
        String text = bundle(language, key).getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", Argument.written(arguments[i], language));
        }
        return text;
    }

    /** Whether there is a text for the key in the language. */
    public static boolean has(Language language, String key) {
        return bundle(language, key).containsKey(key);
    }

    private static Map<String, String> bundle(Language language, String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        if (!feature.matches("[a-z]{1,30}")) {
            return Map.of();
        }
        return BUNDLES.computeIfAbsent(feature + "_" + language.tag(), Messages::read);
    }

    private static Map<String, String> read(String name) {
        try (InputStream in = Messages.class.getResourceAsStream("/org/sala/web/messages/" + name + ".properties")) {
            return in == null ? Map.of() : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<String, String> read(InputStream in) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new ConcurrentHashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Map.copyOf(texts);
    }
}
