package org.sala.search.domain;

/**
 * To what a search is confined; null leaves a property open.
 *
 * @param category 1 to 10
 * @param fiscalYear Buddhist, for example 2564
 * @param kind the code of the kind of publication
 * @param group the Thai name of the group that answers for it
 */
public record SearchFilter(Integer category, Integer fiscalYear, String kind, String group) {

    /** Everything. */
    public static final SearchFilter NONE = new SearchFilter(null, null, null, null);

    /** One category, null for all. */
    public static SearchFilter category(Integer category) {
        return new SearchFilter(category, null, null, null);
    }

    /** Whether a publication with these properties is left. */
    public boolean admits(SearchFacets.Properties properties) {
        return admits(category, properties.category())
                && admits(fiscalYear, properties.fiscalYear())
                && admits(kind, properties.kind())
                && admits(group, properties.group());
    }

    private static boolean admits(Object wanted, Object has) {
        return wanted == null || wanted.equals(has);
    }
}
