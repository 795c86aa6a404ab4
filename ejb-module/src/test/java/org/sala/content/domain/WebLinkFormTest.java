package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web link says of where it leads. */
class WebLinkFormTest {
    private static final ContentForm FORM = ContentForms.of(4, "outside");

    private final Map<String, String> typed = new HashMap<>(Map.of("content.description-th", "ข่าวของกระทรวง"));

    @ParameterizedTest
    @ValueSource(strings = {"subordinate", "same-ministry", "outside", "other"})
    void every_group_of_links_has_the_one_form(String kind) {
        assertEquals("web-link", ContentForms.of(4, kind).code());
    }

    @Test
    void a_description_is_enough() {
        assertEquals(Optional.empty(), missing());
    }

    @Test
    void without_a_description_it_is_refused_there() {
        typed.clear();
        FieldRefused refused = missing().orElseThrow();
        assertEquals("content.description-th", refused.fieldName());
        assertEquals("content.refusal.missing", refused.messageKey());
    }

    @Test
    void its_place_is_a_number_in_thai_digits_as_well() {
        typed.put("content.order", "๑๒");
        assertEquals("12", FlatNames.read(FORM, typed::get).text("order"));
        typed.put("content.order", "first");
        FieldRefused refused = assertThrows(FieldRefused.class, () -> FlatNames.read(FORM, typed::get));
        assertEquals("content.order", refused.fieldName());
    }

    @Test
    void a_search_finds_what_the_description_says() {
        ContentValues values = FlatNames.read(FORM, typed::get);
        assertTrue(FORM.textsOf(values).stream().anyMatch(text -> text.th().contains("กระทรวง")));
    }

    private Optional<FieldRefused> missing() {
        return ContentCheck.missing(FORM, FlatNames.read(FORM, typed::get));
    }
}
