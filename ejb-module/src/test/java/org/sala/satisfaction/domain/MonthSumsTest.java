package org.sala.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.shared.Bilingual;

class MonthSumsTest {
    private static final Survey OLD = survey(List.of("a", "b"), List.of("young", "old"));
    /** The newer version asks in another order, and more. */
    private static final Survey NEW = survey(List.of("c", "b", "a"), List.of("old", "young"));

    private final MonthSums sums = new MonthSums(Map.of(1, OLD, 2, NEW));

    @Test
    void what_was_ticked_stands_at_the_places_of_its_version() {
        Map<String, Mark> marks = Map.of("a", new Mark(5), "b", Mark.NOT_APPLICABLE, "unknown", new Mark(1));
        assertThat(AnswerSheet.of(OLD, marks, Map.of("age", "old"))).isEqualTo(new AnswerSheet("50", "B"));
        assertThat(AnswerSheet.of(NEW, marks, Map.of("age", "old"))).isEqualTo(new AnswerSheet("-05", "A"));
        assertThat(AnswerSheet.of(NEW, Map.of(), Map.of("age", "ageless"))).isEqualTo(new AnswerSheet("---", "-"));
    }

    @Test
    void versions_that_ask_in_another_order_add_up_by_question_and_option() {
        sums.count(1, AnswerSource.WEB, false, AnswerSheet.of(OLD, Map.of("a", new Mark(5)), Map.of("age", "old")));
        sums.count(2, AnswerSource.PAPER, true, AnswerSheet.of(NEW, Map.of("a", new Mark(3)), Map.of("age", "old")));

        Map<SummaryKey, Summary> found = sums.sums();

        assertThat(sums.answers()).isEqualTo(2);
        assertThat(found.get(SummaryKey.ALL).answers()).isEqualTo(2);
        assertThat(found.get(SummaryKey.question("a")).tally().counts()).containsExactly(0L, 0L, 1L, 0L, 1L);
        assertThat(found.get(SummaryKey.group("g")).tally().n()).isEqualTo(2);
        assertThat(found.get(SummaryKey.option("age", "old")).answers()).isEqualTo(2);
        assertThat(found.get(SummaryKey.crossed("age", "old", "a")).tally().sum())
                .isEqualTo(8);
        assertThat(found).doesNotContainKeys(SummaryKey.option("age", "young"), SummaryKey.question("b"));
        assertThat(found.get(SummaryKey.AGAIN).answers()).isEqualTo(1);
        assertThat(found.get(SummaryKey.version(2)).answers()).isEqualTo(1);
        assertThat(found.get(SummaryKey.source(AnswerSource.PAPER)).answers()).isEqualTo(1);
    }

    @Test
    void what_does_not_apply_is_told_and_counts_in_nothing_else() {
        sums.count(1, AnswerSource.WEB, false, new AnswerSheet("0-", "-"));
        Tally tally = sums.sums().get(SummaryKey.question("a")).tally();
        assertThat(tally.notApplicable()).isEqualTo(1);
        assertThat(tally.n()).isZero();
    }

    @Test
    void an_answer_to_no_known_version_is_not_passed_over() {
        AnswerSheet sheet = new AnswerSheet("5", "");
        assertThatThrownBy(() -> sums.count(9, AnswerSource.WEB, false, sheet))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Survey survey(List<String> questions, List<String> options) {
        return new Survey(
                Bilingual.of("สำรวจ"),
                BandSet.A,
                AnswerPeriod.HALF_YEAR,
                List.of(new Survey.Group(
                        "g",
                        Bilingual.of("กลุ่ม"),
                        questions.stream()
                                .map(code -> new Survey.Question(code, Bilingual.of(code)))
                                .toList())),
                List.of(new Survey.Attribute(
                        "age",
                        Bilingual.of("อายุ"),
                        options.stream()
                                .map(code -> new Survey.Option(code, Bilingual.of(code)))
                                .toList())));
    }
}
