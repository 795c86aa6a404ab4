package org.sala.satisfaction.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sala.shared.Bilingual;
import org.sala.shared.ThaiText;

/** The columns of a table of paper forms: number, day, a column a question and a column an attribute, comment. */
public final class PaperColumns {
    /** The number of the form. */
    public static final String NUMBER = "number";

    /** The day on which it was filled in. */
    public static final String DAY = "day";

    /** What was written as a comment. */
    public static final String COMMENT = "comment";

    private static final String QUESTION = "q.";
    private static final String ATTRIBUTE = "a.";

    private PaperColumns() {}

    /** All columns for a survey, in the order of the form. */
    public static List<String> of(Survey survey) {
        List<String> columns = new ArrayList<>(List.of(NUMBER, DAY));
        survey.questions().map(question -> question(question.code())).forEach(columns::add);
        survey.attributes().stream()
                .map(attribute -> attribute(attribute.code()))
                .forEach(columns::add);
        columns.add(COMMENT);
        return columns;
    }

    /** The column of a question. */
    public static String question(String code) {
        return QUESTION + code;
    }

    /** The column of an attribute. */
    public static String attribute(String code) {
        return ATTRIBUTE + code;
    }

    /** The code of a mark that a cell gives by code, Thai digit or words; what is none is given back as it is. */
    public static String mark(String cell) {
        return Mark.all().stream()
                .filter(mark -> means(cell, mark.code(), mark.words()))
                .findFirst()
                .map(Mark::code)
                .orElse(cell);
    }

    /** The code of an option that a cell gives by code or words; what is none is given back as it is. */
    public static String option(Survey.Attribute attribute, String cell) {
        return attribute.options().stream()
                .filter(option -> means(cell, option.code(), option.name()))
                .findFirst()
                .map(Survey.Option::code)
                .orElse(cell);
    }

    private static boolean means(String cell, String code, Bilingual words) {
        String said = ThaiText.normalise(cell);
        return Stream.of(code, words.th(), words.hasEnglish() ? words.en() : code)
                .anyMatch(known -> ThaiText.normalise(known).equals(said));
    }
}
