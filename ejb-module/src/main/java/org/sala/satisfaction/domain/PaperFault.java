package org.sala.satisfaction.domain;

import org.sala.shared.Refused;

/**
 * What stands against a row of a table of paper forms.
 *
 * @param column where; empty when it concerns the row as a whole
 */
public record PaperFault(String column, Refused refusal) {}
