package org.sala.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNumberTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "0012, 12",
        "๐๑๒, 12",
        "a/12, A/12",
        "A / 0012, A/12",
        "2569-01/007, 2569-1/7",
        "อ.1-12, อ.1-12",
        "0, 0",
        "1.05, 1.5"
    })
    void however_it_is_written_it_stays_the_same_number(String typed, String kept) {
        assertThat(PaperNumber.of(typed)).contains(new PaperNumber(kept));
    }

    @Test
    void a_form_may_bear_none() {
        assertThat(PaperNumber.of(null)).isEmpty();
        assertThat(PaperNumber.of(" \u200B ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "=1+1", "12;13", "/12"})
    void what_is_no_number_is_refused(String typed) {
        assertThatThrownBy(() -> PaperNumber.of(typed)).hasMessageContaining("papers.refusal.number-shape");
    }

    @Test
    void it_has_forty_characters_at_most() {
        assertThat(PaperNumber.of("A".repeat(40))).isPresent();
        assertThatThrownBy(() -> PaperNumber.of("A".repeat(41))).hasMessageContaining("papers.refusal.number-shape");
    }

    @ParameterizedTest
    @CsvSource({"12, 13", "A/99, A/100", "2569-1/7, 2569-1/8"})
    void the_next_one_counts_on(String number, String next) {
        assertThat(new PaperNumber(number).next()).contains(new PaperNumber(next));
    }

    @Test
    void none_comes_after_what_ends_with_a_letter() {
        assertThat(new PaperNumber("12A").next()).isEmpty();
    }
}
