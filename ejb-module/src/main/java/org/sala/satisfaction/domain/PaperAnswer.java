package org.sala.satisfaction.domain;

import java.time.LocalDate;

/**
 * A paper form that has been checked and is ready to be stored.
 *
 * @param filledOn the day on which it was filled in
 * @param number null when the form bears none
 * @param comment null when nothing was written
 */
public record PaperAnswer(Answer answer, LocalDate filledOn, PaperNumber number, String comment) {}
