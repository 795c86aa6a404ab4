package org.sala.search.domain;

/**
 * To what a search is confined; null leaves a property open.
 *
 * @param category 1 to 10
 * @param fiscalYear Buddhist, for example 2564
 * @param kind the name of the kind of publication
 */
public record SearchFilter(Integer category, Integer fiscalYear, String kind) {

    /** Everything. */
    public static final SearchFilter NONE = new SearchFilter(null, null, null);
}
