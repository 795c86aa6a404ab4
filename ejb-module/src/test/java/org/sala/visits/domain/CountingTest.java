package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sala.visits.domain.TrafficLines.DAY;
import static org.sala.visits.domain.TrafficLines.FIREFOX;
import static org.sala.visits.domain.TrafficLines.PHONE;
import static org.sala.visits.domain.TrafficLines.at;
import static org.sala.visits.domain.TrafficLines.get;
import static org.sala.visits.domain.TrafficLines.line;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingTest {

    private static final String NINE = "20/Nov/2026:09:00:00 +0700";

    @TempDir
    Path directory;

    @Test
    void the_day_ends_at_midnight_in_bangkok_wherever_the_log_was_written() throws IOException {
        TrafficTally tally = read(
                at("20/Nov/2026:16:59:59 +0000"), at("20/Nov/2026:17:00:00 +0000"), at("20/Nov/2026:12:00:00 -0500"));

        assertThat(tally.day(DAY).orElseThrow().by(Dimension.HOUR)).isEqualTo(Map.of("23", 1L));
        assertThat(tally.day(DAY.plusDays(1)).orElseThrow().by(Dimension.HOUR)).isEqualTo(Map.of("00", 2L));
    }

    @Test
    void a_pause_of_thirty_minutes_is_still_the_same_visit() throws IOException {
        DayTally day = readDay(
                at("20/Nov/2026:09:00:00 +0700"), at("20/Nov/2026:09:30:00 +0700"), at("20/Nov/2026:10:00:01 +0700"));

        assertThat(day.visitors().visits()).isEqualTo(2);
        assertThat(day.visitors().visitors()).isEqualTo(1);
    }

    @Test
    void a_clock_set_back_starts_no_visit() throws IOException {
        DayTally day = readDay(at("20/Nov/2026:09:00:00 +0700"), at("20/Nov/2026:07:00:00 +0700"));

        assertThat(day.visitors().visits()).isEqualTo(1);
    }

    @Test
    void another_address_or_another_agent_is_another_visitor() throws IOException {
        DayTally day = readDay(
                line("203.0.113.7", NINE, "GET /", 200, "-", FIREFOX),
                line("203.0.113.7", NINE, "GET /", 200, "-", PHONE),
                line("2001:db8::7", NINE, "GET /", 200, "-", PHONE),
                line("2001:db8::7", NINE, "GET /c/news", 304, "-", PHONE));

        assertThat(day.visitors().visitors()).isEqualTo(3);
        assertThat(day.by(Dimension.DEVICE)).isEqualTo(Map.of("computer", 1L, "phone", 3L));
        assertThat(day.by(Dimension.SYSTEM)).isEqualTo(Map.of("linux", 1L, "android", 3L));
        assertThat(day.by(Dimension.BROWSER)).isEqualTo(Map.of("firefox", 1L, "chrome", 3L));
    }

    @Test
    void only_pages_delivered_are_page_views() throws IOException {
        DayTally day = readDay(
                get("/c/news"),
                line("203.0.113.7", NINE, "GET /", 304, "-", FIREFOX),
                line("203.0.113.7", NINE, "GET /gone", 404, "-", FIREFOX),
                line("203.0.113.7", NINE, "GET /f/12/plan.pdf", 206, "-", FIREFOX),
                line("203.0.113.7", NINE, "POST /satisfaction", 200, "-", FIREFOX),
                line("203.0.113.7", NINE, "HEAD /", 200, "-", FIREFOX));

        assertThat(day.lines(LineKind.PAGE_VIEW)).isEqualTo(2);
        assertThat(day.lines(LineKind.OTHER)).isEqualTo(4);
        assertThat(day.by(Dimension.STATUS)).isEqualTo(Map.of("200", 3L, "206", 1L, "304", 1L, "404", 1L));
    }

    @Test
    void addresses_tell_category_publication_file_and_language() throws IOException {
        DayTally day = readDay(
                get("/c/news?page=2"),
                get("/en/c/news/"),
                get("/p/12"),
                get("/p/12/3"),
                get("/en/p/12;jsessionid=1"),
                get("/f/12/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"),
                get("/search?q=x"));

        assertThat(day.by(Dimension.CATEGORY)).isEqualTo(Map.of("news", 2L));
        assertThat(day.by(Dimension.PUBLICATION)).isEqualTo(Map.of("12", 3L));
        assertThat(day.by(Dimension.FILE)).isEqualTo(Map.of("12/แผน.pdf", 1L));
        assertThat(day.by(Dimension.LANGUAGE)).isEqualTo(Map.of("th", 4L, "en", 2L));
        assertThat(day.by(Dimension.PAGE)).containsEntry("/search", 1L).containsEntry("/en/p/12", 1L);
    }

    @Test
    void robots_staff_and_static_files_are_counted_apart() throws IOException {
        Path log = TrafficLines.write(
                directory,
                line("203.0.113.7", NINE, "GET /", 200, "-", "Mozilla/5.0 (compatible; bingbot/2.0)"),
                line("203.0.113.7", NINE, "GET /", 200, "-", "-"),
                get("/staff/desk"),
                line("10.20.30.40", NINE, "GET /", 200, "-", FIREFOX),
                get("/c/news").replace(" - - [", " - somchai ["),
                get("/assets/public.css"),
                get("/jakarta.faces.resource/jsf.js"),
                get("/feed.atom"),
                get("/favicon.ico"));
        VisitorKeys keys = new VisitorKeys(Map.of());
        DayTally day = new TrafficLogReader(TrafficLines.rules("10.20.0.0/16"), keys, false)
                .read(log, 0, Long.MAX_VALUE)
                .tally()
                .day(DAY)
                .orElseThrow();

        assertThat(day.lines(LineKind.ROBOT)).isEqualTo(2);
        assertThat(day.by(Dimension.ROBOT)).isEqualTo(Map.of("bingbot", 1L, "nameless", 1L));
        assertThat(day.lines(LineKind.STAFF)).isEqualTo(3);
        assertThat(day.lines(LineKind.STATIC)).isEqualTo(4);
        assertThat(day.visitors().visitors()).isZero();
    }

    @Test
    void of_referrers_only_the_host_is_kept_and_never_the_own_one() throws IOException {
        DayTally day = readDay(
                line("203.0.113.7", NINE, "GET /", 200, "https://WWW.Google.com/search?q=secret", FIREFOX),
                line("203.0.113.7", NINE, "GET /", 200, "https://sala.example/c/news", FIREFOX),
                line("203.0.113.7", NINE, "GET /", 200, "<script>", FIREFOX));

        assertThat(day.by(Dimension.REFERRER)).isEqualTo(Map.of("www.google.com", 1L));
    }

    @Test
    void a_visit_begins_and_ends_with_a_page_or_a_file() throws IOException {
        DayTally day = readDay(
                get("/"),
                get("/c/news"),
                get("/f/12/plan.pdf"),
                get("/p/13").replace(":09:", ":12:"),
                get("/gone").replace(":09:", ":12:").replace(" 200 ", " 404 "));

        assertThat(day.visitors().visits()).isEqualTo(2);
        assertThat(day.by(Dimension.ENTRY)).isEqualTo(Map.of("/", 1L, "/p/13", 1L));
        assertThat(day.by(Dimension.EXIT)).isEqualTo(Map.of("/f/12/plan.pdf", 1L, "/p/13", 1L));
    }

    @Test
    void logs_without_agents_know_no_robots_and_those_with_hosts_are_read_behind_these() throws IOException {
        String combined = get("/p/12");
        String common = combined.replaceAll(" \"-\" \".*\"", "");

        assertThat(readAs(LogFormat.COMMON, common).by(Dimension.PUBLICATION)).isEqualTo(Map.of("12", 1L));
        assertThat(readAs(LogFormat.COMMON, common).by(Dimension.BROWSER)).isEqualTo(Map.of("other", 1L));
        assertThat(readAs(LogFormat.VHOST_COMMON, "old.example:80 " + common).lines(LineKind.PAGE_VIEW))
                .isEqualTo(1);
        assertThat(readAs(LogFormat.VHOST_COMBINED, "old.example:80 " + combined)
                        .visitors()
                        .visitors())
                .isEqualTo(1);
    }

    @Test
    void instants_that_are_not_to_be_counted_are_left_out() throws IOException {
        long noon = Instant.parse("2026-11-20T05:00:00Z").getEpochSecond();
        Path log = TrafficLines.write(
                directory, at("20/Nov/2026:11:59:59 +0700"), at("20/Nov/2026:12:00:00 +0700"), "no line\n");
        TrafficTally tally = new TrafficLogReader(
                        TrafficLines.rules().with(LogFormat.COMBINED, second -> second < noon),
                        new VisitorKeys(Map.of()),
                        true)
                .read(log, 0, Long.MAX_VALUE)
                .tally();

        assertThat(tally.day(DAY).orElseThrow().lines(LineKind.PAGE_VIEW)).isEqualTo(1);
        assertThat(tally.leftOut()).isEqualTo(1);
        assertThat(tally.malformed()).isEqualTo(1);
        assertThat(tally.lines()).isEqualTo(3);
        assertThat(tally.first()).isEqualTo(tally.last()).contains(Instant.ofEpochSecond(noon - 1));
    }

    private DayTally readAs(LogFormat format, String line) throws IOException {
        return new TrafficLogReader(TrafficLines.rules().with(format, second -> true), new VisitorKeys(Map.of()), false)
                .read(TrafficLines.write(directory, line), 0, Long.MAX_VALUE)
                .tally()
                .day(DAY)
                .orElseThrow();
    }

    private TrafficTally read(String... lines) throws IOException {
        return TrafficLines.read(TrafficLines.write(directory, lines));
    }

    private DayTally readDay(String... lines) throws IOException {
        return read(lines).day(DAY).orElseThrow();
    }
}
