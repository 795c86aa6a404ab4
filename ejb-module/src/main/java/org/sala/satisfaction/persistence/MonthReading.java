package org.sala.satisfaction.persistence;

/**
 * Which answers of a month were counted. One that arrives meanwhile makes the month due again: their number is another then.
 *
 * @param lastAnswer the greatest number of those counted; 0 when there was none
 */
public record MonthReading(long answers, long lastAnswer) {}
