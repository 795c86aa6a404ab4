package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotListTest {

    private static final RobotList ROBOTS = RobotList.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0)",
                "curl/7.88.1",
                "Wget/1.21.3",
                "python-requests/2.31.0",
                "facebookexternalhit/1.1",
                "-",
                ""
            })
    void robots_are_told(String agent) {
        assertThat(ROBOTS.nameOf(agent)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TrafficLines.FIREFOX,
                TrafficLines.PHONE,
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15",
                "Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/466.0]"
            })
    void people_are_no_robots(String agent) {
        assertThat(ROBOTS.nameOf(agent)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html), Googlebot",
        "Googlebot-Image/1.0, Googlebot-Image",
        "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/), AhrefsBot",
        "Mozilla/5.0 (compatible; SemrushBot/7~bl), SemrushBot",
        "Wget/1.21.3, wget",
        "curl/7.88.1, curl",
        "python-requests/2.31.0, python-requests",
        "My-own-1234567-bot/1.0, other",
        "'', nameless"
    })
    void robots_are_called_as_the_list_has_them(String agent, String name) {
        assertThat(ROBOTS.nameOf(agent)).contains(name);
    }

    @Test
    void the_quick_search_finds_what_the_expressions_themselves_find() throws IOException {
        List<Pattern> patterns = patterns();
        for (Pattern pattern : patterns) {
            String plain = pattern.pattern().replaceAll("\\\\([./-])", "$1");
            String agent = "Thing " + plain + " x";
            boolean listed =
                    patterns.stream().anyMatch(each -> each.matcher(agent).find());
            assertThat(ROBOTS.nameOf(agent).isPresent() || !listed).as(agent).isTrue();
        }
    }

    private static List<Pattern> patterns() throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(RobotList.class.getResourceAsStream("robots.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::compile)
                    .toList();
        }
    }
}
