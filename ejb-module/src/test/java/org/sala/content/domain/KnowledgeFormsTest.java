package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kinds of knowledge ask for. */
class KnowledgeFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"infographic", "multimedia", "article", "research", "statistics"})
    void every_kind_asks_for_the_time_of_its_source_and_a_licence(String kind) {
        ContentForm form = ContentForms.of(3, kind);
        assertTrue(form.field("source-time").orElseThrow().required());
        assertTrue(form.field("licence").orElseThrow().required());
    }

    @ParameterizedTest
    @CsvSource({
        "infographic, content.picture",
        "multimedia, content.medium",
        "article, content.source-time",
        "research, content.authors",
        "statistics, content.period-th"
    })
    void an_empty_form_is_refused_at_its_first_required_field(String kind, String field) {
        assertEquals(field, missing(kind, Map.of()).orElseThrow().fieldName());
    }

    @Test
    void a_film_without_its_words_as_text_is_refused() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "content.medium", "https://video.example.go.th/1",
                "content.minutes", "3",
                "content.source-time", "09:30",
                "content.licence", "cc-by"));
        assertEquals(
                "content.transcript-th",
                missing("multimedia", typed).orElseThrow().fieldName());
        typed.put("content.transcript-th", "ฟังก่อน");
        assertEquals(Optional.empty(), missing("multimedia", typed));
    }

    @Test
    void an_attached_film_needs_no_address_on_the_web() {
        assertEquals(
                Optional.empty(),
                missing(
                        "multimedia",
                        Map.of(
                                "content.film", "12",
                                "content.minutes", "3",
                                "content.source-time", "09:30",
                                "content.licence", "cc-by",
                                "content.transcript-th", "ฟังก่อน")));
    }

    @Test
    void a_licence_of_creative_commons_leads_to_its_text() {
        ContentField licence = ContentForms.of(3, "article").field("licence").orElseThrow();
        assertTrue(licence.choice("cc-by").orElseThrow().link().contains("creativecommons.org"));
    }

    private static Optional<FieldRefused> missing(String kind, Map<String, String> typed) {
        ContentForm form = ContentForms.of(3, kind);
        return ContentCheck.missing(form, FlatNames.read(form, typed::get));
    }
}
