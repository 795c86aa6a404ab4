package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statistics note says of its figures. */
class StatisticsNoteFormTest {
    private static final ContentForm FORM = ContentForms.of(10, "visit-statistics");

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "content.from", "2025-10-01",
            "content.to", "2026-09-30",
            "content.origin-th", "ข้อมูลจราจร",
            "content.method-th", "ไม่นับโปรแกรม",
            "content.figures.0.label-th", "การเข้าชม",
            "content.figures.0.value", "33,940",
            "content.figures.0.unit-th", "ครั้ง"));

    @Test
    void a_note_with_period_source_method_and_figures_is_complete() {
        assertEquals(Optional.empty(), missing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from",
                "to",
                "origin-th",
                "method-th",
                "figures.0.label-th",
                "figures.0.value",
                "figures.0.unit-th"
            })
    void what_is_left_blank_is_refused_at_its_field(String field) {
        typed.remove("content." + field);
        assertEquals("content." + field, missing().orElseThrow().fieldName());
    }

    @ParameterizedTest
    @CsvSource({"2025-10-01, true", "2025-09-30, false", "2024-10-01, false"})
    void a_period_does_not_end_before_it_begins(String to, boolean complete) {
        typed.put("content.to", to);
        assertEquals(complete, missing().isEmpty());
        missing().ifPresent(refused -> {
            assertEquals("content.to", refused.fieldName());
            assertEquals("content.refusal.before", refused.messageKey());
        });
    }

    private Optional<FieldRefused> missing() {
        return ContentCheck.missing(FORM, FlatNames.read(FORM, typed::get));
    }
}
