package org.sala.satisfaction.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sala.shared.Language;

/**
 * An answer that has been checked and is kept for good. It holds nothing that tells who gave it.
 *
 * @param version the version of the survey it answers
 * @param contentHash of what that version asks
 * @param month the first day of its month in the office's zone
 * @param serial of the form it was written on, which can be sent once
 * @param again whether its reader said to be another person than the one an answer came from before, on such a device that day
 * @param marks by the code of the question
 * @param attributes the chosen option by the code of the attribute
 */
public record Answer(
        int version,
        String contentHash,
        Instant answeredAt,
        LocalDate month,
        Language language,
        AnswerSource source,
        BandSet bandSet,
        String serial,
        boolean again,
        Map<String, Mark> marks,
        Map<String, String> attributes) {

    public Answer {
        marks = Map.copyOf(marks);
        attributes = Map.copyOf(attributes);
    }
}
