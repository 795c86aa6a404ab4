package org.sala.satisfaction.boundary;

import java.util.Map;

/**
 * A paper form as somebody typed it, with nothing checked yet. Texts that are null or blank count as not given.
 *
 * @param version the number of the version the form was printed of
 * @param day on which it was filled in: 2026-12-02 or as Thais write it
 * @param number the form bears
 * @param marks the {@link org.sala.satisfaction.domain.Mark#code()} by the code of the question
 * @param attributes the code of the chosen option by the code of the attribute
 */
public record PaperGiven(
        int version,
        String day,
        String number,
        Map<String, String> marks,
        Map<String, String> attributes,
        String comment) {}
