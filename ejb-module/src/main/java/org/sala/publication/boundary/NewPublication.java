package org.sala.publication.boundary;

/**
 * What must be known before a publication can be written.
 *
 * @param categoryNumber from 1 to 10
 * @param kindCode the kind within the category, may be null
 */
public record NewPublication(int categoryNumber, String kindCode) {}
