package org.sala.satisfaction.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sala.shared.Language;

/**
 * An answer that has been checked and is kept for good. It holds nothing that tells who gave it.
 *
 * @param month the first day of its month in the office's zone
 * @param serial of the form it was written on, which can be sent once
 * @param marks by the code of the question
 * @param attributes the chosen option by the code of the attribute
 */
public record Answer(
        Instant answeredAt,
        LocalDate month,
        Language language,
        AnswerSource source,
        BandSet bandSet,
        String serial,
        Map<String, Mark> marks,
        Map<String, String> attributes) {

    public Answer {
        marks = Map.copyOf(marks);
        attributes = Map.copyOf(attributes);
    }
}
