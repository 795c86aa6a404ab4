package org.sala.notices.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;

/** Subject and text of a notice in both languages, from {@code words_th.properties} and {@code words_en.properties}. */
public record NoticeText(Bilingual subject, Bilingual text) {
    private static final Properties THAI = read("words_th.properties");
    private static final Properties ENGLISH = read("words_en.properties");
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_TEXT = 4000;

    /** The text under a key with {@code {0}}, {@code {1}} … filled in; a subject holds no line breaks and nothing is too long. */
    public static NoticeText of(String key, Object... values) {
        return new NoticeText(
                Bilingual.of(
                        cut(line(fill(Language.TH, key + ".subject", values)), LONGEST_SUBJECT),
                        cut(line(fill(Language.EN, key + ".subject", values)), LONGEST_SUBJECT)),
                Bilingual.of(
                        cut(fill(Language.TH, key + ".text", values), LONGEST_TEXT),
                        cut(fill(Language.EN, key + ".text", values), LONGEST_TEXT)));
    }

    /** What something is called that letters tell of. */
    public static Bilingual name(String key) {
        return Bilingual.of(fill(Language.TH, key), fill(Language.EN, key));
    }

    /** Whether there is a text under the key. */
    public static boolean has(String key) {
        return THAI.containsKey(key + ".subject");
    }

    /** A word of the letter itself. */
    public static String word(Language language, String key) {
        return fill(language, "letter." + key);
    }

    /** The text in one line: a title that somebody typed may hold line breaks, a header must not. */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String fill(Language language, String key, Object... values) {
        String text = (language == Language.EN ? ENGLISH : THAI).getProperty(key, key);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String written = value instanceof Bilingual both ? both.in(language) : String.valueOf(value);
            text = text.replace("{" + i + "}", written);
        }
        return text;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                NoticeText.class.getResourceAsStream("/org/sala/notices/" + name), StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
