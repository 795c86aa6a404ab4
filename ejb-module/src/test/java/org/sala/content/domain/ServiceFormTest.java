package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an online service says of itself. */
class ServiceFormTest {
    private static final ContentForm FORM = ContentForms.of(9, "web");

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "content.how-th", "กรอกแบบแล้วกดส่ง",
            "content.audience-th", "ประชาชนทุกคน",
            "content.hours-th", "ตลอด 24 ชั่วโมง",
            "content.no-documents", "true",
            "content.no-fee", "true",
            "content.responsible-th", "กลุ่มงานบริหารทั่วไป",
            "content.telephone", "0 4579 1043"));

    @Test
    void no_documents_and_no_fee_are_said_in_words() {
        assertEquals(Optional.empty(), missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"how-th", "audience-th", "hours-th", "responsible-th", "telephone"})
    void what_is_left_blank_is_refused_at_its_field(String field) {
        typed.remove("content." + field);
        assertEquals("content." + field, missing().orElseThrow().fieldName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "fees"})
    void blank_is_no_answer_to_what_is_needed_and_what_it_costs(String table) {
        typed.remove(table.equals("fees") ? "content.no-fee" : "content.no-documents");
        FieldRefused refused = missing().orElseThrow();
        assertEquals("content." + table, refused.fieldName());
        assertEquals("content.refusal.rows-or-none", refused.messageKey());
    }

    @Test
    void a_fee_although_there_is_none_is_refused() {
        typed.put("content.fees.0.item-th", "ค่าพิมพ์");
        typed.put("content.fees.0.baht", "20");
        assertEquals(
                "content.refusal.rows-although-none", missing().orElseThrow().messageKey());
    }

    @Test
    void its_guide_is_a_citizens_guide() {
        assertEquals("guide", FORM.field("guide").orElseThrow().of());
        assertTrue(ContentForms.namings("guide")
                .containsAll(List.of(new Naming("web", "guide"), new Naming("mobile", "guide"))));
    }

    private Optional<FieldRefused> missing() {
        return ContentCheck.missing(FORM, FlatNames.read(FORM, typed::get));
    }
}
