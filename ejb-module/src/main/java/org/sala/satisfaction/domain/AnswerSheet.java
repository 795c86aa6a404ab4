package org.sala.satisfaction.domain;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What was ticked on a form, as it is stored: a sign for every question and one for every attribute, in the order in which the version
 * asks them. A version that was answered never changes, so a place means the same for good.
 *
 * @param marks {@code 1} to {@code 5}, {@code 0} for "not applicable", {@code -} where nothing was ticked
 * @param choices {@code A} for the first option of the attribute, {@code B} for the second and so on, {@code -} for none
 */
public record AnswerSheet(String marks, String choices) {
    /** Stands where nothing was ticked. */
    static final char NOTHING = '-';

    /** The sheet of a survey on which this was ticked, by the codes of questions, attributes and options; what else is named is left out. */
    public static AnswerSheet of(Survey survey, Map<String, Mark> marks, Map<String, String> chosen) {
        StringBuilder ticked = new StringBuilder();
        for (Iterator<Survey.Question> each = survey.questions().iterator(); each.hasNext(); ) {
            Mark mark = marks.get(each.next().code());
            ticked.append(mark == null ? NOTHING : (char) ('0' + mark.value()));
        }
        StringBuilder choices = new StringBuilder();
        for (Survey.Attribute attribute : survey.attributes()) {
            List<String> options =
                    attribute.options().stream().map(Survey.Option::code).toList();
            int place = options.indexOf(chosen.get(attribute.code()));
            choices.append(place < 0 ? NOTHING : (char) ('A' + place));
        }
        return new AnswerSheet(ticked.toString(), choices.toString());
    }

    /** The mark at the place of a question, 0 to 5; -1 where nothing was ticked. */
    int mark(int question) {
        char sign = marks.charAt(question);
        return sign == NOTHING ? -1 : sign - '0';
    }

    /** The place of the option chosen of an attribute, from 0; -1 where none was. */
    int choice(int attribute) {
        char sign = choices.charAt(attribute);
        return sign == NOTHING ? -1 : sign - 'A';
    }
}
