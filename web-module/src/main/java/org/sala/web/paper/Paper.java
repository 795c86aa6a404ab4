package org.sala.web.paper;

import java.util.List;

/**
 * What is printed, in one language.
 *
 * @param foot what stands at the foot of every page beside its number
 * @param pageOf how a page is counted, with {@code {0}} and {@code {1}}
 */
public record Paper(
        String office, String title, String tag, List<Fact> facts, List<Part> parts, String foot, String pageOf) {

    /** A line of the head: what it is called, and what it is. */
    public record Fact(String name, String value) {}

    /**
     * A section.
     *
     * @param paragraphs may be empty
     * @param columns empty when there is no table
     * @param closing a line below the table, such as a total; null when there is none
     */
    public record Part(
            String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows, String closing) {}
}
