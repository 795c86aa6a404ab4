package org.sala.demooffice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicationsTest {

    private static final Path OFFICE = Path.of("src/main/resources/demo-office");
    private static final Pattern TAG = Pattern.compile("</?([a-z0-9]+)([^>]*)>");
    private static final Set<String> TAGS =
            Set.of("p", "h2", "ul", "ol", "li", "table", "tr", "th", "td", "strong", "a");

    private final List<JsonObject> publications = Publications.read(OFFICE);

    PublicationsTest() throws IOException {}

    @Test
    void every_key_is_used_once_and_every_person_exists() throws IOException {
        Set<String> people = new HashSet<>();
        try (var reader = Json.createReader(Files.newBufferedReader(OFFICE.resolve("people.json")))) {
            reader.readArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(person -> people.add(person.getString("username")));
        }
        assertThat(publications).hasSizeGreaterThan(130);
        assertThat(publications).extracting(p -> p.getString("key")).doesNotHaveDuplicates();
        assertThat(publications).allSatisfy(p -> assertThat(people)
                .contains(p.getString("owner"), p.getString("approver"), p.getString("webMaster")));
    }

    @Test
    void nobody_approves_what_they_own() {
        assertThat(publications)
                .allSatisfy(p -> assertThat(p.getString("approver")).isNotEqualTo(p.getString("owner")));
    }

    @Test
    void acts_follow_each_other_on_weekdays() {
        assertThat(publications).allSatisfy(p -> {
            List<OffsetDateTime> acts = acts(p);
            assertThat(acts).as(p.getString("key")).isSorted();
            assertThat(acts)
                    .extracting(OffsetDateTime::getDayOfWeek)
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    }

    @Test
    void bodies_use_only_the_tags_the_portal_lets_through() {
        assertThat(publications).filteredOn(p -> !p.getBoolean("start", false)).allSatisfy(p -> {
            JsonObject body = p.getJsonObject("body");
            for (String language : List.of("th", "en")) {
                var tags = TAG.matcher(body.isNull(language) ? "" : body.getString(language));
                while (tags.find()) {
                    assertThat(TAGS).as(p.getString("key")).contains(tags.group(1));
                    assertThat(tags.group(2)).matches("( href=\"[^\"]+\")?");
                }
            }
        });
    }

    @Test
    void visits_reach_only_what_was_out_by_then() {
        List<Publication> live = Publications.liveInOrder(publications);
        var day = java.time.LocalDate.of(2025, 12, 1);
        long out = live.stream()
                .filter(p -> p.published().orElseThrow().isBefore(day))
                .count();
        var numbers = Pattern.compile("GET (?:/en)?/[pf]/(\\d+)");
        assertThat(new TrafficDiary(live).linesOf(day)).hasSizeBetween(40, 240).allSatisfy(line -> {
            var found = numbers.matcher(line);
            assertThat(!found.find() || Integer.parseInt(found.group(1)) <= out).isTrue();
        });
    }

    private static List<OffsetDateTime> acts(JsonObject p) {
        String returned =
                p.isNull("returned") ? null : p.getJsonObject("returned").getString("at");
        boolean resubmitted = !p.getString("state").equals("returned");
        Stream<String> names = resubmitted
                ? Stream.of(
                        text(p, "written"),
                        returned,
                        text(p, "submitted"),
                        text(p, "approved"),
                        text(p, "published"),
                        text(p, "checked"))
                : Stream.of(text(p, "written"), text(p, "submitted"), returned);
        return names.filter(Objects::nonNull).map(OffsetDateTime::parse).toList();
    }

    private static String text(JsonObject p, String name) {
        return p.isNull(name) ? null : p.getString(name);
    }
}
