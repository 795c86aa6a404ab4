package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.Bilingual;

class ContentStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "website-policy",
                "personal-data-policy",
                "cookie-policy",
                "security-policy",
                "disclaimer",
                "accessibility-statement",
                "faq"
            })
    void every_policy_starts_with_a_whole_text_that_names_the_office(String kind) {
        ContentStart start = ContentStart.of(kind).orElseThrow().in(Bilingual.of("สสอ. เมือง", "Mueang DPHO"));

        assertTrue(start.title().hasEnglish() && start.summary().hasEnglish(), kind);
        assertFalse((start.title().th() + start.summary().th() + start.body().th()).contains("{office}"), kind);
        assertFalse((start.title().en() + start.summary().en() + start.body().en()).contains("{office}"), kind);
        ContentForm form = ContentForms.of(1, kind);
        assertEquals(Optional.empty(), ContentCheck.missing(form, start.content()), kind);
        assertEquals(form.bodyAsked(), !start.body().th().isBlank(), kind);
        assertEquals(form.bodyAsked(), start.body().hasEnglish(), kind);
    }

    @Test
    void an_office_without_an_english_name_is_named_in_thai() {
        ContentStart start = ContentStart.of("disclaimer").orElseThrow().in(Bilingual.of("สสอ. เมือง"));
        assertEquals("Disclaimer of สสอ. เมือง", start.title().en());
    }

    @Test
    void other_kinds_start_with_nothing() {
        assertEquals(Optional.empty(), ContentStart.of("history"));
        assertEquals(Optional.empty(), ContentStart.of("../forms/faq"));
        assertEquals(Optional.empty(), ContentStart.of(null));
    }
}
