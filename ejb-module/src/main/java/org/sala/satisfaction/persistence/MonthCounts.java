package org.sala.satisfaction.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.MonthSums;

/**
 * How often each mark was given to each question by people of the same options. Few combinations of options occur, so that every mark is
 * counted once, whatever many attributes a survey has; what an option's people marked follows when all is read.
 */
final class MonthCounts {
    private static final int MARKS = 6;

    private final Map<List<Option>, Combination> combinations = new HashMap<>();

    /** An option of an attribute. */
    record Option(String attribute, String code) {}

    /** A question as one version of the survey asked it. */
    record Asked(int version, String question) {}

    /** People of the same options. */
    static final class Combination {
        private final Map<Asked, long[]> marks = new HashMap<>();
        private long people;

        /** Counts a mark of 0 (not applicable) to 5. */
        void count(int version, String question, int mark) {
            marks.computeIfAbsent(new Asked(version, question), asked -> new long[MARKS])[mark]++;
        }
    }

    /** Counts a person of these options, who stand in a fixed order, and answers where the person's marks are counted. */
    Combination person(List<Option> options) {
        Combination combination = combinations.computeIfAbsent(options, chosen -> new Combination());
        combination.people++;
        return combination;
    }

    /** Adds everything to the sums of the month. */
    void addTo(MonthSums sums) {
        Map<Asked, long[]> all = new HashMap<>();
        Map<Option, Long> people = new HashMap<>();
        Map<Option, Map<Asked, long[]>> crossed = new HashMap<>();
        combinations.forEach((options, combination) -> {
            add(all, combination.marks);
            for (Option option : options) {
                people.merge(option, combination.people, Long::sum);
                add(crossed.computeIfAbsent(option, chosen -> new HashMap<>()), combination.marks);
            }
        });
        people.forEach((option, howMany) -> sums.addChosen(option.attribute(), option.code(), howMany));
        all.forEach((asked, counts) ->
                each(counts, (mark, times) -> sums.addMarks(asked.version(), asked.question(), mark, times)));
        crossed.forEach((option, marks) -> marks.forEach((asked, counts) -> each(
                counts,
                (mark, times) -> sums.addCrossed(option.attribute(), option.code(), asked.question(), mark, times))));
    }

    private static void add(Map<Asked, long[]> to, Map<Asked, long[]> more) {
        more.forEach((asked, counts) -> {
            long[] sum = to.computeIfAbsent(asked, unknown -> new long[MARKS]);
            for (int mark = 0; mark < MARKS; mark++) {
                sum[mark] += counts[mark];
            }
        });
    }

    private static void each(long[] counts, Counted counted) {
        for (int mark = 0; mark < MARKS; mark++) {
            if (counts[mark] > 0) {
                counted.times(new Mark(mark), counts[mark]);
            }
        }
    }

    private interface Counted {
        void times(Mark mark, long times);
    }
}
