package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountedTimeTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = at(MONDAY.plusDays(3), "12:00");

    @Test
    void a_portal_that_counted_all_the_time_was_not_interrupted() {
        assertThat(of(List.of(span("00:00", 0, "12:00", 3))).interruptions(MONDAY, MONDAY.plusDays(9), NOW))
                .isEmpty();
    }

    @Test
    void the_time_between_two_lives_is_an_interruption_unless_it_is_short() {
        CountedTime time =
                of(List.of(span("00:00", 0, "10:00", 1), span("10:01", 1, "18:00", 1), span("09:30", 2, "12:00", 3)));

        assertThat(time.interruptions(MONDAY, MONDAY.plusDays(3), NOW))
                .containsExactly(new Interruption(at(MONDAY.plusDays(1), "18:00"), at(MONDAY.plusDays(2), "09:30")));
        assertThat(time.interruptions(MONDAY.plusDays(2), MONDAY.plusDays(2), NOW))
                .as("cut to the day")
                .containsExactly(new Interruption(at(MONDAY.plusDays(2), "00:00"), at(MONDAY.plusDays(2), "09:30")));
        assertThat(time.interruptions(MONDAY, MONDAY, NOW)).isEmpty();
    }

    @Test
    void a_portal_that_is_silent_now_is_interrupted_until_now() {
        assertThat(of(List.of(span("00:00", 0, "11:00", 3))).interruptions(MONDAY, MONDAY.plusDays(9), NOW))
                .containsExactly(new Interruption(at(MONDAY.plusDays(3), "11:00"), NOW));
    }

    @Test
    void what_one_node_counted_was_counted_and_what_one_lost_was_lost() {
        CountedTime time = new CountedTime(
                List.of(span("00:00", 0, "10:00", 0), span("08:00", 0, "12:00", 3)),
                List.of(new CountingLoss(
                        at(MONDAY, "09:00").plusSeconds(10), at(MONDAY, "09:00").plusSeconds(12), 3)),
                Set.of(),
                BANGKOK);

        assertThat(time.interruptions(MONDAY, MONDAY.plusDays(3), NOW))
                .containsExactly(new Interruption(at(MONDAY, "09:00"), at(MONDAY, "09:01")));
    }

    @Test
    void before_nodes_said_so_themselves_a_day_without_figures_was_not_counted() {
        CountedTime time = new CountedTime(
                List.of(span("08:00", 2, "12:00", 3)), List.of(), Set.of(MONDAY, MONDAY.plusDays(2)), BANGKOK);

        assertThat(time.interruptions(MONDAY.minusDays(1), MONDAY.plusDays(3), NOW))
                .containsExactly(
                        new Interruption(at(MONDAY.minusDays(1), "00:00"), at(MONDAY, "00:00")),
                        new Interruption(at(MONDAY.plusDays(1), "00:00"), at(MONDAY.plusDays(2), "08:00")));
        assertThat(time.isTold(MONDAY)).isFalse();
        assertThat(time.isTold(MONDAY.plusDays(2))).isTrue();
    }

    @Test
    void a_day_is_lost_when_less_than_a_minute_of_it_was_counted() {
        CountedTime time = new CountedTime(
                List.of(
                        span("00:00", 0, "12:00", 0),
                        new CountingSpan(
                                at(MONDAY, "18:00"),
                                at(MONDAY.plusDays(1), "00:00").plusSeconds(40)),
                        span("11:00", 3, "12:00", 3)),
                List.of(),
                Set.of(),
                BANGKOK);

        assertThat(time.isLost(MONDAY, MONDAY, NOW)).as("12 hours counted").isFalse();
        assertThat(time.isLost(MONDAY.plusDays(1), MONDAY.plusDays(1), NOW))
                .as("40 seconds past midnight")
                .isTrue();
        assertThat(time.isLost(MONDAY.plusDays(2), MONDAY.plusDays(2), NOW))
                .as("not a second")
                .isTrue();
        assertThat(time.isLost(MONDAY.plusDays(3), MONDAY.plusDays(3), NOW))
                .as("an hour today")
                .isFalse();
        assertThat(time.isLost(MONDAY.plusDays(4), MONDAY.plusDays(4), NOW))
                .as("to come")
                .isFalse();
        assertThat(of(List.of(span("00:00", 0, "12:00", 3)))
                        .isLost(
                                MONDAY.plusDays(3),
                                MONDAY.plusDays(3),
                                at(MONDAY.plusDays(3), "00:00").plusSeconds(20)))
                .as("a day that has just begun")
                .isFalse();
    }

    @Test
    void a_day_whose_requests_were_all_lost_is_lost_though_the_node_was_there() {
        CountedTime time = new CountedTime(
                List.of(span("00:00", 0, "12:00", 3)),
                List.of(new CountingLoss(at(MONDAY.plusDays(1), "00:00"), at(MONDAY.plusDays(1), "23:59"), 812)),
                Set.of(),
                BANGKOK);

        assertThat(time.isLost(MONDAY.plusDays(1), MONDAY.plusDays(1), NOW)).isTrue();
        assertThat(time.isLost(MONDAY.plusDays(2), MONDAY.plusDays(2), NOW)).isFalse();
    }

    @Test
    void what_has_not_been_yet_is_no_interruption() {
        assertThat(of(List.of(span("00:00", 0, "12:00", 3))).interruptions(MONDAY.plusDays(4), MONDAY.plusDays(9), NOW))
                .isEmpty();
    }

    private static CountedTime of(List<CountingSpan> spans) {
        return new CountedTime(spans, List.of(), Set.of(), BANGKOK);
    }

    private static CountingSpan span(String begun, int day, String reached, int lastDay) {
        return new CountingSpan(at(MONDAY.plusDays(day), begun), at(MONDAY.plusDays(lastDay), reached));
    }

    private static Instant at(LocalDate day, String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(BANGKOK).toInstant();
    }
}
