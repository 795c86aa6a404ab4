package org.sala.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The product's own texts, so that stories find things by what they are called and a reworded label breaks no story. */
public final class Words {
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private Words() {}

    /** The Thai text under a key such as {@code publication.transition.SUBMIT}. */
    public static String th(String key, Object... arguments) {
        return text("th", key, arguments);
    }

    /** The English text under a key. */
    public static String en(String key, Object... arguments) {
        return text("en", key, arguments);
    }

    private static String text(String language, String key, Object... arguments) {
        String feature = key.substring(0, key.indexOf('.'));
        Properties bundle = BUNDLES.computeIfAbsent(feature + "_" + language, Words::load);
        String text = bundle.getProperty(key);
        if (text == null) {
            throw new AssertionError("no text " + key + " in " + language);
        }
        return MessageFormat.format(text, arguments);
    }

    private static Properties load(String name) {
        Path file = Portal.projectRoot()
                .resolve("web-module/src/main/resources/org/sala/web/messages/" + name + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
