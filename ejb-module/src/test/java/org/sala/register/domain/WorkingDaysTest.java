package org.sala.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 10);

    /** Songkran of 2569: Monday to Wednesday. */
    private final WorkingDays days =
            new WorkingDays(Set.of(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 14), LocalDate.of(2026, 4, 15)));

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, 0, 2026-04-10",
        "2026-04-10, 1, 2026-04-16",
        "2026-04-10, 2, 2026-04-17",
        "2026-04-10, 3, 2026-04-20",
        "2026-04-11, 0, 2026-04-16",
        "2026-04-14, 1, 2026-04-16",
        "2026-04-08, 1, 2026-04-09",
        "2026-12-31, 1, 2027-01-01"
    })
    void weekends_and_holidays_do_not_count(LocalDate from, int count, LocalDate reached) {
        assertThat(days.after(from, count)).isEqualTo(reached);
    }

    @Test
    void a_free_day_is_moved_forward_or_back() {
        assertThat(days.onOrAfter(FRIDAY.plusDays(1))).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(days.onOrBefore(LocalDate.of(2026, 4, 15))).isEqualTo(FRIDAY);
        assertThat(days.onOrBefore(FRIDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void days_between_count_the_last_but_not_the_first() {
        assertThat(days.between(FRIDAY, LocalDate.of(2026, 4, 17))).isEqualTo(2);
        assertThat(days.between(FRIDAY, FRIDAY)).isZero();
        assertThat(days.between(FRIDAY, FRIDAY.minusDays(3))).isZero();
    }
}
