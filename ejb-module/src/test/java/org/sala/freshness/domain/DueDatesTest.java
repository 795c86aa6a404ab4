package org.sala.freshness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sala.register.domain.Period;
import org.sala.register.domain.Rhythm;
import org.sala.register.domain.WorkingDays;
import org.sala.shared.FiscalYear;

class DueDatesTest {
    private final WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2026, 12, 31)));

    @Test
    void every_due_date_is_a_working_day_in_the_second_half_of_its_period() {
        for (Rhythm rhythm : Set.of(Rhythm.MONTHLY, Rhythm.QUARTERLY, Rhythm.HALF_YEARLY, Rhythm.YEARLY)) {
            for (Period period : rhythm.periods(new FiscalYear(2570))) {
                for (int i = 0; i < 100; i++) {
                    LocalDate due = DueDates.of("item " + i, period, days);
                    assertThat(days.isWorkingDay(due)).isTrue();
                    assertThat(period.holds(due)).isTrue();
                    assertThat(due).isAfter(period.first().plusDays(period.days() / 2 - 5));
                }
            }
        }
    }

    @Test
    void thirty_lines_of_a_year_are_not_due_on_one_day_and_always_on_the_same() {
        Period year = Rhythm.YEARLY.periods(new FiscalYear(2570)).get(0);
        Set<LocalDate> dates = IntStream.range(0, 30)
                .mapToObj(i -> DueDates.of("1." + i, year, days))
                .collect(Collectors.toSet());
        assertThat(dates).hasSizeGreaterThan(20);
        assertThat(DueDates.of("1.9", year, days)).isEqualTo(DueDates.of("1.9", year, days));
    }
}
