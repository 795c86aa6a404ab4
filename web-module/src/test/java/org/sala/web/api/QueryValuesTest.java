package org.sala.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValuesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    @Test
    void what_is_not_given_has_its_usual_value() {
        assertThat(QueryValues.page(null)).isZero();
        assertThat(QueryValues.size("")).isEqualTo(20);
        assertThat(QueryValues.time("from", " ", ZONE, false)).isNull();
        assertThat(QueryValues.word("by", null, "day", "month")).isEqualTo("day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "501", "0", "abc", "1e3", "99999999999999999999", "1;drop"})
    void a_size_out_of_bounds_is_refused(String size) {
        assertThatThrownBy(() -> QueryValues.size(size)).isInstanceOf(BadQuery.class);
    }

    @Test
    void the_last_day_counts_whole() {
        assertThat(QueryValues.time("to", "2026-11-23", ZONE, true)).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(QueryValues.time("from", "2026-11-23", ZONE, false))
                .isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));
    }

    @Test
    void a_time_may_have_lost_its_plus_sign_on_the_way() {
        assertThat(QueryValues.time("from", "2026-11-23T08:30:00 07:00", ZONE, false))
                .isEqualTo(Instant.parse("2026-11-23T01:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2569-11-23", "yesterday", "2026-02-30", "+999999999-01-01", "0001-01-01"})
    void a_day_out_of_reach_is_refused(String day) {
        assertThatThrownBy(() -> QueryValues.day("from", day, LocalDate.MIN)).isInstanceOf(BadQuery.class);
        assertThatThrownBy(() -> QueryValues.time("from", day, ZONE, false)).isInstanceOf(BadQuery.class);
    }
}
