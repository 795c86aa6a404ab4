package org.sala.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SalaClockTest {

    private final SalaClock clock = new SalaClock("Asia/Bangkok");

    @Test
    void work_can_happen_at_another_time_and_the_present_returns() {
        Instant newYearsEve = Instant.parse("2019-12-31T17:00:00Z");
        clock.at(newYearsEve, () -> {
            assertThat(clock.now()).isEqualTo(newYearsEve);
            assertThat(clock.today()).isEqualTo(LocalDate.of(2020, 1, 1));
            clock.at(Instant.EPOCH, () -> assertThat(clock.now()).isEqualTo(Instant.EPOCH));
            assertThat(clock.now()).isEqualTo(newYearsEve);
        });
        assertThat(clock.now()).isAfter(newYearsEve);
    }

    @Test
    void the_present_returns_after_failure_too() {
        assertThatThrownBy(() -> clock.at(Instant.EPOCH, () -> {
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");
        assertThat(clock.now()).isAfter(Instant.EPOCH);
    }
}
