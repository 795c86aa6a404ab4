package org.sala.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sala.shared.FiscalYear;

class RhythmTest {
    private static final FiscalYear YEAR = new FiscalYear(2570);

    @ParameterizedTest
    @EnumSource(
            value = Rhythm.class,
            names = {"MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"})
    void periods_fill_the_fiscal_year_without_a_gap(Rhythm rhythm) {
        List<Period> periods = rhythm.periods(YEAR);
        assertThat(periods.get(0).first()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(periods.get(periods.size() - 1).last()).isEqualTo(LocalDate.of(2027, 9, 30));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).first())
                    .isEqualTo(periods.get(i - 1).last().plusDays(1));
        }
    }

    @Test
    void the_second_quarter_ends_in_march_and_the_fifth_month_is_february() {
        assertThat(Rhythm.QUARTERLY.periods(YEAR).get(1).last()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(Rhythm.MONTHLY.periods(YEAR).get(4).last()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void the_calendar_does_not_ask_for_what_is_published_once_or_on_change() {
        assertThat(Rhythm.ONCE.periods(YEAR)).isEmpty();
        assertThat(Rhythm.ON_CHANGE.isPeriodic()).isFalse();
    }
}
