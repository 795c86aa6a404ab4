package org.sala.visits.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells robots by their agent. The list is that of crawler-user-agents (MIT licence, 1,500 patterns, kept up by its
 * community), shipped as a data file: what Maven Central offers needs tens of megabytes or milliseconds per agent. Two
 * rules are added: an agent that is missing is a robot, and so is one that names itself bot, crawler or spider.
 */
public final class RobotList {

    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)(?<!cu)bot\\b|(?<!cu)bot[/_;+-]|crawl|spider|https?://");
    private static final int PREFIX = 3;

    /** The name of robots that only say that they are one; their own words could be anything, and without end. */
    public static final String OTHER = "other";

    /** The name of robots that send no agent at all. */
    public static final String NAMELESS = "nameless";

    private final Map<String, List<RobotPattern>> byPrefix = new HashMap<>();

    private RobotList(Stream<String> patterns) {
        patterns.flatMap(RobotPattern::alternatives)
                .forEach(pattern ->
                        byPrefix.merge(pattern.prefix(PREFIX), List.of(pattern), (some, more) -> Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
    }

    /** The list shipped with this class. */
    public static RobotList shipped() {
        try (var lines = new BufferedReader(
                new InputStreamReader(RobotList.class.getResourceAsStream("robots.txt"), StandardCharsets.UTF_8))) {
            return new RobotList(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the robot is called that writes this agent into the log; empty when it is a person's. */
    public Optional<String> nameOf(String agent) {
        if (agent.isBlank() || agent.equals("-")) {
            return Optional.of(NAMELESS);
        }
        return listed(agent)
                .or(() -> byPrefix.getOrDefault("", List.of()).stream()
                        .filter(pattern -> pattern.matches(agent))
                        .findFirst())
                .map(RobotPattern::name)
                .or(() -> SAYS_SO.matcher(agent).find() ? Optional.of(OTHER) : Optional.empty());
    }

    /** The pattern found; of several at one place the longest, which tells most. */
    private Optional<RobotPattern> listed(String agent) {
        for (int at = 0; at + PREFIX <= agent.length(); at++) {
            int place = at;
            Optional<RobotPattern> found = byPrefix.getOrDefault(agent.substring(at, at + PREFIX), List.of()).stream()
                    .filter(candidate -> candidate.matchesAt(agent, place))
                    .max(Comparator.comparingInt(pattern -> pattern.literal().length()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
