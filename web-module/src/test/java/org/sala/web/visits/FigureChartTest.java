package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.web.visits.FigureChart.Point;

class FigureChartTest {

    @Test
    void what_was_not_counted_has_no_bar_and_neighbours_make_one_box() {
        FigureChart chart = FigureChart.of(List.of(missing(), missing(), point(40), missing(), point(10)));
        assertThat(chart.bars()).extracting(bar -> bar.point().count()).containsExactly(40L, 10L);
        assertThat(chart.bars().get(0).height()).isEqualTo(170);
        assertThat(chart.hollows()).hasSize(2);
        assertThat(chart.hollows().get(0).width())
                .isGreaterThan(chart.hollows().get(1).width() * 1.9);
        assertThat(chart.isBlank()).isFalse();
    }

    @Test
    void why_there_is_nothing_is_told_apart() {
        FigureChart chart = FigureChart.of(List.of(new Point("a", "a", null, false, "not begun"), missing(), point(1)));
        assertThat(chart.hollows()).extracting(FigureChart.Hollow::text).containsExactly("not begun", "not counted");
    }

    @Test
    void a_true_zero_is_a_bar_without_height_and_no_gap() {
        FigureChart chart = FigureChart.of(List.of(point(0)));
        assertThat(chart.bars().get(0).height()).isZero();
        assertThat(chart.hollows()).isEmpty();
        assertThat(FigureChart.of(List.of()).isBlank()).isTrue();
        assertThat(FigureChart.of(List.of(missing())).isBlank()).isTrue();
    }

    @Test
    void a_bar_of_a_part_that_was_not_wholly_counted_is_marked() {
        assertThat(FigureChart.of(List.of(new Point("x", "x", 3L, false, ""))).isMarked())
                .isTrue();
        assertThat(FigureChart.of(List.of(point(3))).isMarked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "6,6", "7,4", "31,6", "92,6"})
    void labels_are_as_many_as_have_room(int points, int labels) {
        List<Point> all = IntStream.range(0, points).mapToObj(i -> point(i)).toList();
        assertThat(FigureChart.of(all).labels()).hasSize(labels);
    }

    @ParameterizedTest
    @CsvSource({"0,4", "1,4", "4,4", "5,8", "40,40", "41,80", "399,400", "401,800", "123456,160000"})
    void the_top_of_the_grid_parts_into_four(long most, long top) {
        assertThat(FigureChart.ceiling(most)).isEqualTo(top);
    }

    private static Point point(long count) {
        return new Point("point", "p", count, true, "");
    }

    private static Point missing() {
        return new Point("point", "p", null, false, "not counted");
    }
}
