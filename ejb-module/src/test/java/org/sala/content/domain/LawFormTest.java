package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a law says of itself. */
class LawFormTest {
    private static final ContentForm FORM = ContentForms.of(2, "act");

    private final Map<String, String> typed = new HashMap<>(
            Map.of("content.issuer-th", "รัฐสภา", "content.effective", "2016-03-06", "content.status", "in-force"));

    @Test
    void a_law_in_force_needs_no_other_law() {
        assertEquals(Optional.empty(), missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amended", "repealed"})
    void one_that_is_amended_or_repealed_says_by_which(String status) {
        typed.put("content.status", status);
        assertEquals("content.changed-by-name-th", missing().orElseThrow().fieldName());
        typed.put("content.changed-by-name-th", "ฉบับที่ 3");
        assertEquals("content.changed-by-link", missing().orElseThrow().fieldName());
        typed.put("content.changed-by-link", "https://example.go.th/");
        assertEquals(Optional.empty(), missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amended", "repealed"})
    void a_publication_of_this_site_stands_in_for_name_and_address(String status) {
        typed.put("content.status", status);
        typed.put("content.changed-by", "https://office.example.go.th/p/41");
        assertEquals(Optional.empty(), missing());
    }

    private Optional<FieldRefused> missing() {
        return ContentCheck.missing(FORM, FlatNames.read(FORM, typed::get));
    }
}
