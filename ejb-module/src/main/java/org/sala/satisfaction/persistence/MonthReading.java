package org.sala.satisfaction.persistence;

/**
 * Which answers of a month were counted. One that arrives meanwhile makes the month due again, as their number is another then; likewise one
 * that is taken back.
 *
 * @param lastAnswer the greatest number of those counted; 0 when there was none
 * @param removed how many had been taken back when counting began, ever
 */
public record MonthReading(long answers, long lastAnswer, long removed) {}
