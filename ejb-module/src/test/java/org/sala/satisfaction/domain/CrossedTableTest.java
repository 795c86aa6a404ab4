package org.sala.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sala.shared.Bilingual;

class CrossedTableTest {
    private static final Survey SURVEY = new Survey(
            Bilingual.of("แบบ"),
            BandSet.A,
            AnswerPeriod.YEAR,
            List.of(
                    new Survey.Group("g", Bilingual.of("ด้าน"), List.of(question("g-1"), question("g-2"))),
                    new Survey.Group("h", Bilingual.of("ด้าน"), List.of(question("h-1")))),
            List.of(new Survey.Attribute(
                    "age",
                    Bilingual.of("อายุ"),
                    Stream.of("a", "b", "c", "d").map(CrossedTableTest::option).toList())));

    @Test
    void an_option_with_enough_people_shows_what_they_marked() {
        CrossedTable table = table(people(Map.of("a", 5, "b", 9)));
        CrossedTable.Option first = table.options().get(0);
        assertThat(first.hidden()).isFalse();
        assertThat(first.cells()).extracting(Tally::n).containsExactly(10L, 5L);
        assertThat(first.overall().meanText()).isEqualTo("4.00");
        assertThat(table.hides()).isFalse();
    }

    @Test
    void fewer_than_five_are_hidden_and_so_is_the_next_smallest() {
        assertThat(hidden(people(Map.of("a", 4, "b", 7, "c", 6)))).containsExactly("a", "c");
        assertThat(hidden(people(Map.of("a", 4, "b", 3, "c", 6)))).containsExactly("a", "b");
        assertThat(hidden(people(Map.of("a", 1, "b", 2, "c", 6, "d", 9)))).containsExactly("a", "b", "c");
        assertThat(hidden(people(Map.of("a", 3)))).containsExactly("a");
    }

    @Test
    void an_option_nobody_chose_is_nothing_to_hide_behind() {
        assertThat(hidden(people(Map.of("a", 4, "b", 30)))).containsExactly("a", "b");
    }

    @Test
    void a_group_that_few_of_many_marked_hides_the_option() {
        Map<SummaryKey, Summary> sums = people(Map.of("a", 9, "b", 9, "c", 20));
        sums.put(SummaryKey.crossed("age", "a", "h-1"), new Summary(2, Tally.EMPTY.plus(new Mark(3), 2)));
        assertThat(hidden(sums)).containsExactly("a", "b");
    }

    @Test
    void a_year_hides_what_one_of_its_halves_hides() {
        Map<SummaryKey, Summary> first = people(Map.of("a", 4, "b", 8, "c", 30));
        Map<SummaryKey, Summary> second = people(Map.of("a", 30, "b", 30, "c", 30));
        Map<SummaryKey, Summary> year = new TreeMap<>(first);
        second.forEach((key, sum) -> year.merge(key, sum, Summary::plus));
        CrossedTable table = CrossedTable.of(SURVEY, SURVEY.attributes().get(0), year, List.of(first, second));
        assertThat(table.options().stream().filter(CrossedTable.Option::hidden).map(CrossedTable.Option::code))
                .containsExactly("a", "b");
    }

    @Test
    void what_is_hidden_holds_no_figures() {
        CrossedTable.Option option =
                table(people(Map.of("a", 2, "b", 2, "c", 9))).options().get(0);
        assertThat(option.cells()).isEmpty();
        assertThat(option.overall()).isEqualTo(Tally.EMPTY);
    }

    private static List<String> hidden(Map<SummaryKey, Summary> sums) {
        return table(sums).options().stream()
                .filter(CrossedTable.Option::hidden)
                .map(CrossedTable.Option::code)
                .toList();
    }

    private static CrossedTable table(Map<SummaryKey, Summary> sums) {
        return CrossedTable.of(SURVEY, SURVEY.attributes().get(0), sums, List.of(sums));
    }

    /** So many people of each option, who all gave a 4 to every question. */
    private static Map<SummaryKey, Summary> people(Map<String, Integer> howMany) {
        Map<SummaryKey, Summary> sums = new TreeMap<>();
        howMany.forEach((option, people) -> {
            sums.put(SummaryKey.option("age", option), new Summary(people, Tally.EMPTY));
            SURVEY.questions()
                    .forEach(question -> sums.put(
                            SummaryKey.crossed("age", option, question.code()),
                            new Summary(people, Tally.EMPTY.plus(new Mark(4), people))));
        });
        return sums;
    }

    private static Survey.Question question(String code) {
        return new Survey.Question(code, Bilingual.of(code));
    }

    private static Survey.Option option(String code) {
        return new Survey.Option(code, Bilingual.of(code));
    }
}
