package org.sala.web.paper;

import java.util.List;

/**
 * What is printed, in one language: the same whether it becomes a PDF or a text to go on with.
 *
 * @param tag of the language
 * @param signatures the lines of each who signs, in order; empty for a paper nobody signs
 * @param foot what stands at the foot of every page beside its number
 * @param pageOf how a page is counted, with {@code {0}} and {@code {1}}
 */
public record Paper(
        String office,
        String title,
        String tag,
        List<Fact> facts,
        List<Part> parts,
        List<List<String>> signatures,
        String foot,
        String pageOf) {

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
            String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows, String closing) {

        /** Whether its table holds figures beside the names of its rows, and not more words. */
        public boolean isFigures() {
            return columns.size() > 1 && Table.isOfFigures(rows, 1);
        }

        /** A section without a table. */
        public static Part text(String heading, String... paragraphs) {
            return new Part(heading, List.of(paragraphs), List.of(), List.of(), null);
        }
    }
}
