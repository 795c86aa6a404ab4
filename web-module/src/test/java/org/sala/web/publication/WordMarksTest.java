package org.sala.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sala.web.publication.WordMarks.Fate;
import org.sala.web.publication.WordMarks.Mark;

class WordMarksTest {

    @Test
    void a_changed_word_inside_a_long_thai_sentence_is_marked_alone() {
        List<Mark> marks = WordMarks.of("ยื่นซองภายใน 15 ธันวาคม 2569", "ยื่นซองภายใน 20 ธันวาคม 2569");
        assertThat(marks)
                .containsExactly(
                        new Mark(Fate.KEPT, "ยื่นซองภายใน "),
                        new Mark(Fate.TAKEN, "15"),
                        new Mark(Fate.PUT, "20"),
                        new Mark(Fate.KEPT, " ธันวาคม 2569"));
    }

    @Test
    void what_is_kept_and_taken_is_the_old_text_and_what_is_kept_and_put_the_new_one() {
        String old = "วงเงิน 95,000 บาท\nโดยวิธีเฉพาะเจาะจง";
        String young = "วงเงินงบประมาณ 90,000 บาท (เก้าหมื่นบาท)\nโดยวิธีคัดเลือก";
        List<Mark> marks = WordMarks.of(old, young);
        assertThat(without(marks, Fate.PUT)).isEqualTo(old);
        assertThat(without(marks, Fate.TAKEN)).isEqualTo(young);
    }

    @Test
    void nothing_against_something_and_something_against_itself() {
        assertThat(WordMarks.of("", "ใหม่")).containsExactly(new Mark(Fate.PUT, "ใหม่"));
        assertThat(WordMarks.of("เดิม", "เดิม")).containsExactly(new Mark(Fate.KEPT, "เดิม"));
        assertThat(WordMarks.of("", "")).isEmpty();
    }

    @Test
    void a_text_beyond_all_measure_is_compared_line_by_line() {
        String old = "a b c\n".repeat(WordMarks.MOST_WORDS);
        assertThat(without(WordMarks.of(old, old + "d"), Fate.TAKEN)).isEqualTo(old + "d");
    }

    private static String without(List<Mark> marks, Fate fate) {
        return marks.stream()
                .filter(mark -> mark.fate() != fate)
                .map(Mark::text)
                .collect(Collectors.joining());
    }
}
