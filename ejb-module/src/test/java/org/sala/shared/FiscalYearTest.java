package org.sala.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2020-09-30, 2563, 4",
        "2020-10-01, 2564, 1",
        "2020-12-31, 2564, 1",
        "2021-01-01, 2564, 2",
        "2021-03-31, 2564, 2",
        "2021-04-01, 2564, 3",
        "2021-06-30, 2564, 3",
        "2021-07-01, 2564, 4",
        "2021-09-30, 2564, 4"
    })
    void a_date_lies_in_its_year_and_quarter(LocalDate date, int year, int quarter) {
        FiscalYear fiscalYear = FiscalYear.of(date);
        assertThat(fiscalYear).isEqualTo(new FiscalYear(year));
        assertThat(FiscalYear.quarterOf(date)).isEqualTo(quarter);
        assertThat(date).isBetween(fiscalYear.startOfQuarter(quarter), fiscalYear.endOfQuarter(quarter));
    }

    @Test
    void a_year_runs_from_october_to_september() {
        assertThat(new FiscalYear(2564).start()).isEqualTo("2020-10-01");
        assertThat(new FiscalYear(2564).end()).isEqualTo("2021-09-30");
    }
}
