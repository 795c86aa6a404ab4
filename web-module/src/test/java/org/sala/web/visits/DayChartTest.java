package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.shared.Language;
import org.sala.visits.domain.DayFigures;

class DayChartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_day_that_was_not_counted_has_no_figure() {
        DayChart chart = DayChart.of(TODAY.minusDays(1), TODAY, List.of(day(TODAY, 40)), Language.TH);
        assertThat(chart.bars()).extracting(DayChart.Bar::count).containsExactly(null, 40L);
        assertThat(chart.bars().get(0).height()).isZero();
        assertThat(chart.bars().get(1).height()).isEqualTo(170);
        assertThat(chart.bars().get(0).label()).isEqualTo("22 พ.ย.");
        assertThat(chart.isBlank()).isFalse();
    }

    @Test
    void no_visits_at_all_divide_by_nothing() {
        assertThat(DayChart.of(TODAY, TODAY, List.of(day(TODAY, 0)), Language.EN)
                        .bars()
                        .get(0)
                        .height())
                .isZero();
        assertThat(DayChart.of(TODAY, TODAY, List.of(), Language.EN).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,4", "1,4", "4,4", "5,8", "40,40", "41,80", "399,400", "401,800", "123456,160000"})
    void the_top_of_the_grid_parts_into_four(long most, long top) {
        assertThat(DayChart.ceiling(most)).isEqualTo(top);
    }

    private static DayFigures day(LocalDate day, long visits) {
        return new DayFigures(day, 0, 0, 0, 0, 0, 0, visits, 0, true, false);
    }
}
