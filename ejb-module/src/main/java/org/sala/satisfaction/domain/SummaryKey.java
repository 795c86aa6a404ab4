package org.sala.satisfaction.domain;

/**
 * What a sum is of.
 *
 * @param code of the group or question; for an attribute its code and the option's with a colon between, if
 *     crossed with the question's after a slash; {@code *} for all
 */
public record SummaryKey(Scope scope, String code) implements Comparable<SummaryKey> {

    /** All answers and all marks. */
    public static final SummaryKey ALL = new SummaryKey(Scope.ALL, "*");

    /** Answers whose readers said to be another person than the one before them. */
    public static final SummaryKey AGAIN = new SummaryKey(Scope.SOURCE, "again");

    /** How much of an answer is summed. */
    public enum Scope {
        ALL,
        GROUP,
        QUESTION,
        ATTRIBUTE,
        SOURCE,
        VERSION,
        CROSSED
    }

    /** The key of a group. */
    public static SummaryKey group(String code) {
        return new SummaryKey(Scope.GROUP, code);
    }

    /** The key of a question. */
    public static SummaryKey question(String code) {
        return new SummaryKey(Scope.QUESTION, code);
    }

    /** The key of those who chose an option of an attribute. */
    public static SummaryKey option(String attribute, String option) {
        return new SummaryKey(Scope.ATTRIBUTE, attribute + ":" + option);
    }

    /** The key of the answers that came by one way. */
    public static SummaryKey source(AnswerSource source) {
        return new SummaryKey(Scope.SOURCE, source.code());
    }

    /** The key of the answers that were given to a version of the survey. */
    public static SummaryKey version(int number) {
        return new SummaryKey(Scope.VERSION, Integer.toString(number));
    }

    /** The key of the marks that those who chose an option of an attribute gave to a question. */
    public static SummaryKey crossed(String attribute, String option, String question) {
        return new SummaryKey(Scope.CROSSED, attribute + ":" + option + "/" + question);
    }

    @Override
    public int compareTo(SummaryKey other) {
        int byScope = scope.compareTo(other.scope);
        return byScope != 0 ? byScope : code.compareTo(other.code);
    }
}
