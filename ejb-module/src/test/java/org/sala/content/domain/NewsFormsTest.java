package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kinds of news, and the manuals' companions, ask for. */
class NewsFormsTest {

    @ParameterizedTest
    @CsvSource({
        "8, activity-pictures, content.date",
        "8, warning, content.level",
        "8, recruitment, content.stage",
        "8, procurement-notice, content.project-number",
        "8, procurement-result, content.notice",
        "6, work-instruction, content.code",
        "7, form, content.forms",
        "7, service-standard, content.fiscal-year"
    })
    void an_empty_form_is_refused_at_its_first_required_field(int category, String kind, String field) {
        FieldRefused refusal = ContentCheck.missing(ContentForms.of(category, kind), ContentValues.NONE)
                .orElseThrow();
        assertEquals(field, refusal.fieldName().replaceFirst("-th$", ""));
    }

    @Test
    void general_news_are_plain() {
        assertTrue(ContentForms.of(8, "general-news").isPlain());
    }

    @Test
    void a_form_to_download_needs_its_file() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "content.forms.0.form-th", "แบบคำขอ",
                "content.forms.0.used-for-th", "ขอข้อมูล",
                "content.forms.0.submit-at-th", "ศูนย์ข้อมูล"));
        assertEquals(
                "content.forms.0.file", missing(7, "form", typed).orElseThrow().fieldName());
        typed.put("content.forms.0.file", "12");
        assertEquals(Optional.empty(), missing(7, "form", typed));
    }

    @Test
    void a_cancelled_procurement_has_no_winner_and_an_awarded_one_has() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "content.notice", "12", "content.outcome", "cancelled", "content.reason-th", "ไม่มีผู้เสนอราคา"));
        assertEquals(Optional.empty(), missing(8, "procurement-result", typed));
        typed.put("content.outcome", "awarded");
        assertEquals(
                "content.winner-th",
                missing(8, "procurement-result", typed).orElseThrow().fieldName());
    }

    @Test
    void the_result_of_a_recruitment_names_its_announcement_and_needs_no_dates() {
        Map<String, String> typed = new HashMap<>(
                Map.of("content.stage", "result", "content.post-th", "เจ้าหน้าที่", "content.places", "๑"));
        assertEquals(
                "content.vacancy",
                missing(8, "recruitment", typed).orElseThrow().fieldName());
        typed.put("content.vacancy", "https://example.go.th/p/31");
        assertEquals(Optional.empty(), missing(8, "recruitment", typed));
    }

    @Test
    void results_name_notices() {
        assertEquals(List.of(new Naming("procurement-result", "notice")), ContentForms.namings("procurement-notice"));
        assertEquals(List.of(), ContentForms.namings(null));
    }

    private static Optional<FieldRefused> missing(int category, String kind, Map<String, String> typed) {
        ContentForm form = ContentForms.of(category, kind);
        return ContentCheck.missing(form, FlatNames.read(form, typed::get));
    }
}
