package org.sala.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedWordsTest {

    @Test
    void words_are_counted_in_one_spelling() {
        assertThat(MissedWords.of("  ใบอนุญาต   Pool ")).contains("ใบอนุญาต pool");
        assertThat(MissedWords.of("นํ้าดื่ม"))
                .isEqualTo(MissedWords.of("น้ำดื่ม"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "1103700123456",
                "โทร 081-234-5678",
                "๑๑๐๓๗๐๐๑๒๓๔๕๖ สมชาย",
                "somebody@example.org",
                "<script>alert(1)</script>",
                "..."
            })
    void what_nobody_should_read_again_is_not_kept(String typed) {
        assertThat(MissedWords.of(typed)).isEmpty();
    }

    @Test
    void what_is_too_long_to_be_a_search_is_not_kept() {
        assertThat(MissedWords.of("ก".repeat(MissedWords.LONGEST))).isPresent();
        assertThat(MissedWords.of("ก".repeat(MissedWords.LONGEST + 1))).isEmpty();
    }
}
