package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every form, whoever adds one. */
class ContentFormsTest {

    static List<ContentForm> forms() {
        return ContentForms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_name_stands_in_both_languages(ContentForm form) {
        assertTrue(everyField(form)
                .allMatch(field -> !field.name().th().isBlank() && field.name().hasEnglish()));
        assertTrue(everyField(form)
                .flatMap(field -> field.choices().stream())
                .allMatch(
                        choice -> !choice.name().th().isBlank() && choice.name().hasEnglish()));
        assertTrue(everyField(form)
                .allMatch(field -> field.help().th().isBlank() || field.help().hasEnglish()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void codes_are_plain_and_their_own(ContentForm form) {
        Set<String> seen = new HashSet<>();
        form.fields().forEach(field -> assertTrue(seen.add(field.code()), field.code()));
        assertTrue(everyField(form).allMatch(field -> field.code().matches("[a-z][a-z0-9-]*")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_a_field_refers_to_is_in_the_form(ContentForm form) {
        for (ContentField field : form.fields()) {
            if (field.orNone() != null) {
                assertEquals(
                        FieldType.CHECK,
                        form.field(field.orNone()).orElseThrow().type(),
                        field.code());
            }
            if (field.requiredWhen() != null) {
                assertTrue(form.field(field.requiredWhen().field()).isPresent(), field.code());
            }
            assertEquals(field.isRows(), !field.columns().isEmpty(), field.code());
            assertTrue(field.columns().stream().noneMatch(ContentField::isRows), field.code());
        }
    }

    @Test
    void no_two_forms_of_a_category_are_for_the_same_kind() {
        Set<String> seen = new HashSet<>();
        for (ContentForm form : forms()) {
            Stream<String> kinds = form.kinds().isEmpty() ? Stream.of("*") : form.kinds().stream();
            kinds.forEach(kind -> assertTrue(seen.add(form.categoryNumber() + " " + kind), form.code()));
        }
        assertFalse(seen.isEmpty());
    }

    private static Stream<ContentField> everyField(ContentForm form) {
        return form.fields().stream().flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }
}
