package org.sala.visits.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Whether this agent, as written in the log, is a robot. */
    public boolean isRobot(String agent) {
        return agent.isBlank()
                || agent.equals("-")
                || SAYS_SO.matcher(agent).find()
                || byPrefix.getOrDefault("", List.of()).stream().anyMatch(pattern -> pattern.matches(agent))
                || isListed(agent);
    }

    private boolean isListed(String agent) {
        for (int at = 0; at + PREFIX <= agent.length(); at++) {
            List<RobotPattern> candidates = byPrefix.get(agent.substring(at, at + PREFIX));
            if (candidates != null) {
                for (RobotPattern candidate : candidates) {
                    if (candidate.matchesAt(agent, at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
