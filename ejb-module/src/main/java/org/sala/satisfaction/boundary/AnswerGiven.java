package org.sala.satisfaction.boundary;

import java.util.Map;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.shared.Language;

/**
 * A form as it was sent, with nothing checked yet. Values that are null or blank count as not given.
 *
 * @param token of the form
 * @param source by what way it came; a kiosk is believed with its word alone
 * @param word of the kiosk, from {@link Kiosk#open}; null elsewhere
 * @param marks the ticked {@link org.sala.satisfaction.domain.Mark#code()} by the code of the question
 * @param attributes the code of the chosen option by the code of the attribute
 * @param comment free text, may be null
 * @param precautions against stuffing
 */
public record AnswerGiven(
        String token,
        Language language,
        AnswerSource source,
        String word,
        Map<String, String> marks,
        Map<String, String> attributes,
        String comment,
        Precautions precautions) {}
