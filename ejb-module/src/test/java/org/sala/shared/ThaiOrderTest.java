package org.sala.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThaiOrderTest {

    @Test
    void words_stand_as_in_a_dictionary() {
        assertSorted(List.of("กา", "เก่า", "ไก่", "ขาว", "ข้าว", "เขต", "โครงการ", "ประกาศ", "แผน"));
    }

    @Test
    void two_comes_before_ten_in_either_digits() {
        assertSorted(List.of("ข้อ 2", "ข้อ ๙", "ข้อ 10", "ข้อ ๑๑"));
        assertSorted(List.of("9(1)", "9(2)", "9(8)", "10"));
    }

    @Test
    void numbers_longer_than_any_padding_are_borne() {
        assertThat(ThaiOrder.comparator().compare("1".repeat(100), "2".repeat(100)))
                .isNegative();
    }

    @Test
    void what_is_missing_comes_last() {
        assertThat(ThaiOrder.comparator().compare(null, "ก")).isPositive();
    }

    private static void assertSorted(List<String> expected) {
        List<String> words = new ArrayList<>(expected);
        Collections.reverse(words);
        words.sort(ThaiOrder.comparator());
        assertThat(words).isEqualTo(expected);
    }
}
