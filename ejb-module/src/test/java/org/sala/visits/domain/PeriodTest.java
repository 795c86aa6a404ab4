package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-11-23, 2026-11-23, 2026-11-22, 2026-11-24",
        "MONTH, 2026-11-01, 2026-11-30, 2026-10-01, 2026-12-01",
        "FISCAL_QUARTER, 2026-10-01, 2026-12-31, 2026-07-01, 2027-01-01",
        "YEAR, 2026-01-01, 2026-12-31, 2025-01-01, 2027-01-01",
        "FISCAL_YEAR, 2026-10-01, 2027-09-30, 2025-10-01, 2027-10-01"
    })
    void each_kind_holds_the_day_and_has_neighbours_of_its_kind(
            PeriodKind kind, LocalDate from, LocalDate to, LocalDate before, LocalDate after) {
        Period period = Period.of(kind, DAY);
        assertThat(period).isEqualTo(new Period(kind, from, to));
        assertThat(period.holds(DAY)).isTrue();
        assertThat(period.previous()).isEqualTo(Period.of(kind, before));
        assertThat(period.previous().to()).isEqualTo(from.minusDays(1));
        assertThat(period.next()).isEqualTo(Period.of(kind, after));
    }

    @Test
    void a_free_period_is_turned_round_cut_and_followed_by_as_many_days() {
        Period period = Period.between(DAY, DAY.minusDays(9));
        assertThat(period.days()).isEqualTo(10);
        assertThat(period.previous()).isEqualTo(Period.between(DAY.minusDays(19), DAY.minusDays(10)));
        assertThat(period.next()).isEqualTo(Period.between(DAY.plusDays(1), DAY.plusDays(10)));
        assertThat(Period.between(LocalDate.of(1990, 1, 1), LocalDate.of(2200, 1, 1))
                        .days())
                .isEqualTo(Period.LONGEST);
    }

    @Test
    void parts_cover_every_day_once_and_are_cut_to_the_period() {
        Period period = Period.between(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 10, 2));
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind != PeriodKind.FREE) {
                assertThat(period.parts(kind).stream().mapToInt(Period::days).sum())
                        .as(kind.word())
                        .isEqualTo(period.days());
            }
        }
        assertThat(period.parts(PeriodKind.FISCAL_YEAR)).hasSize(2);
        assertThat(period.parts(PeriodKind.MONTH)).hasSize(10);
        assertThat(period.parts(PeriodKind.MONTH).get(0).to()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void the_first_days_are_never_more_than_there_are() {
        Period february = Period.of(PeriodKind.MONTH, LocalDate.of(2026, 2, 1));
        assertThat(february.firstDays(10).to()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(february.firstDays(31)).isEqualTo(february);
        assertThatThrownBy(() -> new Period(PeriodKind.FREE, DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
