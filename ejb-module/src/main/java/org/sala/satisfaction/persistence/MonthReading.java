package org.sala.satisfaction.persistence;

/**
 * How much of a month there was before its marks were read. Answers that arrive meanwhile may be in the sums already; the month is then
 * due again, and summed up to the same figures.
 */
public record MonthReading(long answers, long lastAnswer) {}
