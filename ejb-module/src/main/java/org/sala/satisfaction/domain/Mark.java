package org.sala.satisfaction.domain;

import java.util.List;
import java.util.Optional;
import org.sala.shared.Bilingual;

/**
 * What a person ticks on a question.
 *
 * @param value 1 to 5, or 0 when the question does not apply to them; such a mark counts in no figure
 */
public record Mark(int value) {

    /** ไม่เกี่ยวข้อง. */
    public static final Mark NOT_APPLICABLE = new Mark(0);

    private static final String NOT_APPLICABLE_CODE = "na";

    public Mark {
        if (value < 0 || value > 5) {
            throw new IllegalArgumentException("A mark is 1 to 5, or 0 for none, not " + value);
        }
    }

    /** All marks in the order of the form: 5 to 1, then not applicable. */
    public static List<Mark> all() {
        return List.of(new Mark(5), new Mark(4), new Mark(3), new Mark(2), new Mark(1), NOT_APPLICABLE);
    }

    /** The mark of a form's value: {@code 1} to {@code 5} or {@code na}. */
    public static Optional<Mark> ofCode(String code) {
        return all().stream().filter(mark -> mark.code().equals(code)).findFirst();
    }

    /** The value on the form: {@code 1} to {@code 5} or {@code na}. */
    public String code() {
        return isRating() ? Integer.toString(value) : NOT_APPLICABLE_CODE;
    }

    /** Whether it counts. */
    public boolean isRating() {
        return value > 0;
    }

    /** What the mark is called. */
    public Bilingual words() {
        return isRating() ? LevelWord.values()[value - 1].words() : Bilingual.of("ไม่เกี่ยวข้อง", "not applicable");
    }
}
