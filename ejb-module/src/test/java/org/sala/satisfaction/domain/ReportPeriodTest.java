package org.sala.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.FiscalYear;

class ReportPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "year, 2025-10, 2026-09",
        "half-1, 2025-10, 2026-03",
        "half-2, 2026-04, 2026-09",
        "quarter-1, 2025-10, 2025-12",
        "quarter-4, 2026-07, 2026-09",
        "month-1, 2025-10, 2025-10",
        "month-12, 2026-09, 2026-09"
    })
    void a_period_is_part_of_the_fiscal_year(String code, YearMonth from, YearMonth to) {
        ReportPeriod period = ReportPeriod.of(2569, code).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.key()).isEqualTo("2569/" + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "year-1",
                "half",
                "half-0",
                "half-3",
                "quarter-5",
                "month-13",
                "month--1",
                "week-1",
                "half-1 "
            })
    void there_is_no_other_period(String code) {
        assertThat(ReportPeriod.of(2569, code)).isEmpty();
    }

    @Test
    void a_year_is_one_that_an_office_can_have() {
        assertThat(ReportPeriod.of(2499, "year")).isEmpty();
        assertThat(ReportPeriod.of(2700, "year")).isEmpty();
        assertThat(ReportPeriod.allOf(new FiscalYear(2569))).hasSize(19);
    }

    @Test
    void the_half_of_a_day_ends_in_march_or_september() {
        assertThat(ReportPeriod.halfOf(LocalDate.of(2026, 3, 31)).key()).isEqualTo("2569/half-1");
        assertThat(ReportPeriod.halfOf(LocalDate.of(2026, 4, 1)).key()).isEqualTo("2569/half-2");
        assertThat(ReportPeriod.halfOf(LocalDate.of(2026, 10, 1)).key()).isEqualTo("2570/half-1");
    }

    @Test
    void reports_to_sign_are_of_six_and_twelve_months() {
        assertThat(ReportPeriod.allOf(new FiscalYear(2569)))
                .filteredOn(ReportPeriod::isReported)
                .extracting(ReportPeriod::code)
                .containsExactly("year", "half-1", "half-2");
    }
}
