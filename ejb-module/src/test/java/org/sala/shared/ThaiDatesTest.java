package org.sala.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ThaiDatesTest {

    private final LocalDate founding = LocalDate.of(2020, 12, 2);

    @Test
    void full_dates_carry_the_era_of_their_language() {
        assertThat(ThaiDates.full(founding, Language.TH)).isEqualTo("2 ธันวาคม 2563");
        assertThat(ThaiDates.full(founding, Language.EN)).isEqualTo("2 December 2020");
    }

    @Test
    void abbreviated_dates_are_short() {
        assertThat(ThaiDates.abbreviated(founding, Language.TH)).isEqualTo("2 ธ.ค. 63");
        assertThat(ThaiDates.abbreviated(founding, Language.EN)).isEqualTo("2 Dec 2020");
        assertThat(ThaiDates.abbreviated(LocalDate.of(2060, 1, 31), Language.TH))
                .isEqualTo("31 ม.ค. 03");
    }

    @Test
    void formal_dates_have_thai_digits() {
        assertThat(ThaiDates.formal(founding)).isEqualTo("๒ ธันวาคม ๒๕๖๓");
    }

    @Test
    void times_are_those_of_the_zone() {
        Instant instant = Instant.parse("2020-12-01T18:05:00Z");
        ZoneId bangkok = ZoneId.of("Asia/Bangkok");
        assertThat(ThaiDates.withTime(instant, bangkok, Language.TH)).isEqualTo("2 ธันวาคม 2563 เวลา 01.05 น.");
        assertThat(ThaiDates.withTime(instant, bangkok, Language.EN)).isEqualTo("2 December 2020, 01:05");
    }
}
