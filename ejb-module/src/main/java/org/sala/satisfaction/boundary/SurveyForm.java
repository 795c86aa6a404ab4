package org.sala.satisfaction.boundary;

import java.time.LocalDate;
import java.util.List;
import org.sala.satisfaction.domain.EffortTask;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Language;

/**
 * A form to be filled in and sent once.
 *
 * @param version the version of the survey
 * @param marks what can be ticked on every question, in the order of the form
 * @param token to be sent back with the answer
 * @param task what must be done before it is sent while very many answers come in; null while they do not
 * @param since the first day of the present period, in which one person answers once
 * @param until the first day of the next
 */
public record SurveyForm(
        int version,
        Survey survey,
        List<Mark> marks,
        Language language,
        String token,
        EffortTask task,
        LocalDate since,
        LocalDate until) {

    public SurveyForm {
        marks = List.copyOf(marks);
    }
}
