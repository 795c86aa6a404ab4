package org.sala.search.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many of the matches have which property. Each property is counted among the matches that the other chosen ones leave, so that a
 * reader sees what choosing another would bring.
 *
 * @param categories by number
 * @param years by Buddhist fiscal year; 0 stands for none
 * @param kinds by code; empty stands for none
 * @param groups by Thai name; empty stands for none
 */
public record SearchFacets(
        Map<Integer, Long> categories, Map<Integer, Long> years, Map<String, Long> kinds, Map<String, Long> groups) {

    /** No match, no property. */
    public static final SearchFacets NONE = new SearchFacets(Map.of(), Map.of(), Map.of(), Map.of());

    /** The properties of one publication. */
    public record Properties(int category, int fiscalYear, String kind, String group) {}

    /** Counts matches out of the number of those that are alike in all properties. */
    public static SearchFacets of(Map<Properties, Long> alike, SearchFilter chosen) {
        Integer category = chosen.category();
        Integer year = chosen.fiscalYear();
        return new SearchFacets(
                count(alike, new SearchFilter(null, year, chosen.kind(), chosen.group()), Properties::category),
                count(alike, new SearchFilter(category, null, chosen.kind(), chosen.group()), Properties::fiscalYear),
                count(alike, new SearchFilter(category, year, null, chosen.group()), Properties::kind),
                count(alike, new SearchFilter(category, year, chosen.kind(), null), Properties::group));
    }

    private static <T> Map<T, Long> count(
            Map<Properties, Long> alike, SearchFilter others, Function<Properties, T> property) {
        Map<T, Long> counts = new TreeMap<>();
        alike.forEach((properties, number) -> {
            if (others.admits(properties)) {
                counts.merge(property.apply(properties), number, Long::sum);
            }
        });
        return counts;
    }
}
