package org.sala.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.shared.Bilingual;

class TallyTest {

    @ParameterizedTest(name = "{0} x 5, {1} x 4, {2} x 3: mean {3}, {4}")
    @CsvSource({
        // 3.505 and 4.505 become 3.51 and 4.51, and only then are looked up
        "0, 101, 99, 3.51, HIGH",
        "0, 100, 100, 3.50, MODERATE",
        "101, 99, 0, 4.51, HIGHEST",
        "100, 100, 0, 4.50, HIGH",
        "1009, 991, 0, 4.50, HIGH",
        "10099, 9901, 0, 4.50, HIGH",
        "1, 0, 0, 5.00, HIGHEST",
        "0, 0, 1, 3.00, MODERATE"
    })
    void a_mean_is_rounded_half_up_and_then_put_into_words(
            int fives, int fours, int threes, String mean, LevelWord level) {
        Tally tally = tally(0, 0, threes, fours, fives);
        assertThat(tally.meanText()).isEqualTo(mean);
        assertThat(tally.level(BandSet.A)).contains(level);
    }

    @Test
    void nothing_answered_divides_by_nothing() {
        assertThat(Tally.EMPTY.mean()).isEmpty();
        assertThat(Tally.EMPTY.standardDeviation()).isEmpty();
        assertThat(Tally.EMPTY.percentSatisfied()).isEmpty();
        assertThat(Tally.EMPTY.percentOf(5)).isEmpty();
        assertThat(Tally.EMPTY.level(BandSet.A)).isEmpty();
        assertThat(Tally.EMPTY.meanText()).isEqualTo("-");
    }

    @Test
    void a_single_mark_has_a_mean_and_no_deviation() {
        Tally one = Tally.EMPTY.plus(new Mark(4), 1);
        assertThat(one.meanText()).isEqualTo("4.00");
        assertThat(one.standardDeviationText()).isEqualTo("-");
        assertThat(one.percentSatisfiedText()).isEqualTo("80.00");
    }

    @Test
    void the_deviation_is_that_of_a_sample() {
        assertThat(tally(0, 0, 0, 1, 1).standardDeviationText()).isEqualTo("0.71");
        assertThat(tally(1, 1, 1, 1, 1).standardDeviationText()).isEqualTo("1.58");
        assertThat(tally(0, 0, 0, 0, 7).standardDeviationText()).isEqualTo("0.00");
        assertThat(tally(3, 7, 20, 90, 80).standardDeviationText()).isEqualTo("0.86");
    }

    @Test
    void sums_follow_from_the_counts() {
        Tally tally = tally(1, 2, 3, 4, 5);
        assertThat(tally.n()).isEqualTo(15);
        assertThat(tally.sum()).isEqualTo(55);
        assertThat(tally.sumOfSquares()).isEqualTo(225);
        assertThat(tally.percentOf(5)).contains(new BigDecimal("33.33"));
    }

    @Test
    void what_does_not_apply_counts_in_no_figure() {
        Tally tally = tally(0, 0, 0, 0, 1).plus(Mark.NOT_APPLICABLE, 9);
        assertThat(tally.n()).isEqualTo(1);
        assertThat(tally.notApplicable()).isEqualTo(9);
        assertThat(tally.meanText()).isEqualTo("5.00");
    }

    @Test
    void parts_add_up_to_the_whole_which_their_rounded_means_do_not() {
        Tally first = tally(0, 0, 1, 0, 2);
        Tally second = tally(0, 0, 0, 100, 1);
        assertThat(first.plus(second)).isEqualTo(tally(0, 0, 1, 100, 3));
        assertThat(first.plus(second).meanText()).isEqualTo("4.02");
    }

    @Test
    void percent_satisfied_comes_from_the_exact_mean() {
        // the mean is 4.3333..., not 4.33, which would give 86.60
        assertThat(tally(0, 0, 0, 2, 1).percentSatisfiedText()).isEqualTo("86.67");
    }

    @ParameterizedTest
    @CsvSource({
        "A, 1.00, LOWEST", "A, 1.504, LOWEST", "A, 1.505, LOW", "A, 2.51, MODERATE", "A, 4.504, HIGH",
                "A, 4.505, HIGHEST",
        "B, 1.80, LOWEST", "B, 1.81, LOW", "B, 2.61, MODERATE", "B, 3.404, MODERATE", "B, 3.405, HIGH",
                "B, 4.21, HIGHEST"
    })
    void both_band_sets_hold_to_their_limits(BandSet bands, BigDecimal mean, LevelWord level) {
        assertThat(bands.levelOf(mean)).isEqualTo(level);
    }

    @Test
    void a_mean_below_every_mark_has_no_word() {
        assertThatThrownBy(() -> BandSet.A.levelOf(new BigDecimal("0.99")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marks_are_called_what_the_form_calls_them() {
        assertThat(Mark.all()).extracting(Mark::code).containsExactly("5", "4", "3", "2", "1", "na");
        assertThat(new Mark(5).words()).isEqualTo(Bilingual.of("มากที่สุด", "highest"));
        assertThat(Mark.ofCode("6")).isEmpty();
        assertThat(Mark.ofCode(null)).isEmpty();
    }

    private static Tally tally(long ones, long twos, long threes, long fours, long fives) {
        return new Tally(List.of(ones, twos, threes, fours, fives), 0);
    }
}
