package org.sala.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sala.shared.Language;

class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/sala/web/messages");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("(?:\\bt\\[|texts\\.of\\()'([a-z]+\\.[^']*[^.'-])'[\\],)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static Stream<String> features() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("_(th|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_text_exists_in_both_languages_with_the_same_places_to_fill(String feature) throws IOException {
        Properties thai = read(feature, Language.TH);
        Properties english = read(feature, Language.EN);

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(thai.stringPropertyNames());
        for (String key : thai.stringPropertyNames()) {
            assertThat(key).startsWith(feature + ".");
            assertThat(thai.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(thai.getProperty(key)));
        }
    }

    @Test
    void every_key_that_pages_use_has_a_text() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher used = USED.matcher(Files.readString(page));
                while (used.find()) {
                    if (!Messages.has(Language.TH, used.group(1))) {
                        missing.add(PAGES.relativize(page) + ": " + used.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pages_hold_no_thai_text_of_their_own() throws IOException {
        Set<String> literal = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                // the name of a language is written in that language everywhere
                if (Files.readString(page).replace(">ไทย<", "").matches("(?s).*[\u0E01-\u0E5B].*")) {
                    literal.add(PAGES.relativize(page).toString());
                }
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void arguments_are_written_as_the_language_wants_and_a_missing_text_shows_its_key() {
        assertThat(Messages.of(Language.TH, "site.hero-text", "อำเภอ")).contains("อำเภอ");
        assertThat(Messages.of(Language.EN, "site.no-such-key")).isEqualTo("site.no-such-key");
        assertThat(Argument.written(1234567L, Language.TH)).isEqualTo("1,234,567");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties read(String feature, Language language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(feature + "_" + language.tag() + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
