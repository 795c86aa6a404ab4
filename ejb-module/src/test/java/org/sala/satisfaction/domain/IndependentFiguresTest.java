package org.sala.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every printed figure against another way to it: whole numbers alone, straight from the list of marks, with the deviations squared
 * one by one, and digits tried instead of divided. Nothing here uses the code it checks.
 */
class IndependentFiguresTest {
    private final Random random = new Random(2569);

    @Test
    void thousands_of_random_lists_give_the_digits_of_the_formulas() {
        for (int round = 0; round < 4_000; round++) {
            check(marks(random.nextInt(round % 10 == 0 ? 2_000 : 40)));
        }
    }

    @Test
    void periods_that_are_merged_give_what_all_their_marks_together_give() {
        for (int round = 0; round < 500; round++) {
            List<Integer> all = new ArrayList<>();
            Tally merged = Tally.EMPTY;
            for (int month = 0; month < 12; month++) {
                List<Integer> marks = marks(random.nextInt(30));
                all.addAll(marks);
                merged = merged.plus(tally(marks));
            }
            assertThat(merged).isEqualTo(tally(all));
            check(all);
        }
    }

    /** Lists whose mean ends in exactly half a hundredth, with deviations at and around such an edge. */
    @ParameterizedTest
    @CsvSource({
        "101, 99",
        "99, 101",
        "1, 199",
        "199, 1",
        "3, 197",
        "201, 199",
        "1009, 991",
        "0, 1",
        "1, 0",
        "1, 1",
        "2, 1",
        "0, 0"
    })
    void halves_are_rounded_up(int higher, int lower) {
        for (int mark = 1; mark < 5; mark++) {
            List<Integer> marks = new ArrayList<>(Collections.nCopies(lower, mark));
            marks.addAll(Collections.nCopies(higher, mark + 1));
            check(marks);
        }
    }

    @Test
    void marks_that_do_not_apply_leave_nothing_to_divide() {
        check(List.of(0, 0, 0));
        check(List.of(0, 4, 0));
        check(List.of());
    }

    private void check(List<Integer> marks) {
        Tally tally = tally(marks);
        List<Integer> counted = marks.stream().filter(mark -> mark > 0).toList();
        long n = counted.size();
        long sum = counted.stream().mapToLong(Integer::longValue).sum();
        assertThat(tally.n()).isEqualTo(n);
        assertThat(tally.notApplicable()).isEqualTo(marks.size() - n);
        assertThat(tally.meanText()).as("%s", tally).isEqualTo(hundredths(sum, n));
        assertThat(tally.percentSatisfiedText()).as("%s", tally).isEqualTo(hundredths(100 * sum, 5 * n));
        assertThat(tally.standardDeviationText()).as("%s", tally).isEqualTo(deviation(counted, sum));
        for (int mark = 1; mark <= 5; mark++) {
            int wanted = mark;
            long f = counted.stream().filter(one -> one == wanted).count();
            assertThat(tally.percentOf(mark).map(BigDecimal::toPlainString).orElse("-"))
                    .isEqualTo(hundredths(100 * f, n));
        }
        if (n > 0) {
            assertThat(tally.level(BandSet.A)).contains(word(hundredths(sum, n), 451, 351, 251, 151));
            assertThat(tally.level(BandSet.B)).contains(word(hundredths(sum, n), 421, 341, 261, 181));
        }
    }

    /** The hundredths h for which h - 1/2 is at most 100 times the quotient, and h + 1/2 is more. */
    private static String hundredths(long part, long whole) {
        if (whole == 0) {
            return "-";
        }
        long h = 0;
        while ((2 * h + 1) * whole <= 200 * part) {
            h++;
        }
        return written(h);
    }

    /** The hundredths h for which (h - 1/2)² is at most 10,000 times the variance, and (h + 1/2)² is more. */
    private static String deviation(List<Integer> marks, long sum) {
        long n = marks.size();
        if (n < 2) {
            return "-";
        }
        // n² times the sum of the squared deviations from sum / n
        BigInteger squares = BigInteger.ZERO;
        for (int mark : marks) {
            squares = squares.add(BigInteger.valueOf(n * mark - sum).pow(2));
        }
        BigInteger variance = squares.multiply(BigInteger.valueOf(40_000));
        BigInteger under = BigInteger.valueOf(n).pow(2).multiply(BigInteger.valueOf(n - 1));
        long h = 0;
        while (BigInteger.valueOf(2 * h + 1).pow(2).multiply(under).compareTo(variance) <= 0) {
            h++;
        }
        return written(h);
    }

    private static LevelWord word(String mean, int... limits) {
        int hundredths = new BigDecimal(mean)
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .intValue();
        for (int i = 0; i < limits.length; i++) {
            if (hundredths >= limits[i]) {
                return LevelWord.values()[4 - i];
            }
        }
        return LevelWord.LOWEST;
    }

    private static String written(long hundredths) {
        return String.format("%d.%02d", hundredths / 100, hundredths % 100);
    }

    /** Marks of 0 (not applicable) to 5, by chance mostly high, mostly low or of all kinds. */
    private List<Integer> marks(int howMany) {
        int lowest = random.nextInt(6);
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            marks.add(lowest + random.nextInt(6 - lowest));
        }
        return marks;
    }

    private static Tally tally(List<Integer> marks) {
        return marks.stream().map(mark -> Tally.EMPTY.plus(new Mark(mark), 1)).reduce(Tally.EMPTY, Tally::plus);
    }
}
