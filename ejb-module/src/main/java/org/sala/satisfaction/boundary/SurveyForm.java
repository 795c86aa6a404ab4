package org.sala.satisfaction.boundary;

import java.util.List;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Language;

/**
 * A form to be filled in and sent once.
 *
 * @param marks what can be ticked on every question, in the order of the form
 * @param token to be sent back with the answer
 */
public record SurveyForm(Survey survey, List<Mark> marks, Language language, String token) {

    public SurveyForm {
        marks = List.copyOf(marks);
    }
}
