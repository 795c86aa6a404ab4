package org.sala.visits.domain;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One pattern of the robot list. Most are plain words with escaped dots and slashes; the others keep their longest plain
 * run as {@code literal}, which must stand in an agent before the regular expression is tried at all.
 *
 * @param name what the robot is called: the pattern without what only a regular expression needs
 */
record RobotPattern(String literal, Pattern expression, String name) {

    private static final Pattern PLAIN_RUN = Pattern.compile("(?:[A-Za-z0-9 _/:;,@&=+-]|\\\\[./+()-])+");
    private static final Pattern NOT_PLAIN = Pattern.compile("\\[[^]]*]|\\([^)]*\\)|.[?*+{]|\\\\[a-zA-Z]|[.^$|]");

    /** The pattern, or where it says "this or that" outside brackets, one for each. */
    static Stream<RobotPattern> alternatives(String source) {
        boolean grouped = source.indexOf('(') >= 0 || source.indexOf('[') >= 0;
        return grouped ? Stream.of(of(source)) : Stream.of(source.split("\\|")).map(RobotPattern::of);
    }

    String prefix(int length) {
        return literal.length() < length ? "" : literal.substring(0, length);
    }

    boolean matches(String agent) {
        return expression == null
                ? agent.contains(literal)
                : expression.matcher(agent).find();
    }

    /** Whether it matches an agent in which the literal might begin at this place. */
    boolean matchesAt(String agent, int at) {
        return agent.startsWith(literal, at)
                && (expression == null || expression.matcher(agent).find());
    }

    private static RobotPattern of(String source) {
        String plain = source.replace("\\/", "/").replace("\\.", ".").replace("\\-", "-");
        boolean literalOnly = !source.replaceAll("\\\\[./-]", "").matches(".*[\\\\^$.|?*+()\\[{].*");
        return literalOnly
                ? new RobotPattern(plain, null, name(source))
                : new RobotPattern(longestRun(source), Pattern.compile(source), name(source));
    }

    private static String name(String source) {
        String words = source.replaceAll("\\[\\^[^]]*]|\\\\d[+*]?", "")
                .replaceAll("\\[\\\\[^]]*][+*]?", " ")
                .replaceAll("\\[(.)[^]]*][+*?]?", "$1")
                .replaceAll("(?<!\\\\)\\(([^|)]*)[^)]*\\)", "$1")
                .replaceAll("[\\\\^$]", "")
                .replaceAll("^[^\\p{Alnum}]+|[^\\p{Alnum}]+$", "");
        return words.isEmpty() ? RobotList.OTHER : words;
    }

    private static String longestRun(String source) {
        String rest = NOT_PLAIN
                .matcher(source.replace("\\/", "/").replace("\\.", "\u0001"))
                .replaceAll("\n");
        return rest.contains("|")
                ? ""
                : Stream.of(rest.split("\n"))
                        .map(run -> run.replace('\u0001', '.'))
                        .filter(run ->
                                PLAIN_RUN.matcher(run.replace(".", "\\.")).matches())
                        .reduce("", (longest, run) -> run.length() > longest.length() ? run : longest);
    }
}
