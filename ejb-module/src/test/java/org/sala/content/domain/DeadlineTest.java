package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.shared.Bilingual;

class DeadlineTest {
    private static final ContentForm RECRUITMENT = ContentForms.of(8, "recruitment");

    @ParameterizedTest
    @CsvSource({
        "2026-11-08T23:59, SOON, 19",
        "2026-11-09T00:00, OPEN, 18",
        "2026-11-26T23:59, OPEN, 1",
        "2026-11-27T00:00, TODAY, 0",
        "2026-11-27T16:29, TODAY, 0",
        "2026-11-27T16:30, OVER, 0",
        "2026-12-01T08:00, OVER, 0"
    })
    void an_announcement_opens_and_closes_by_itself(LocalDateTime now, Deadline.State state, long daysLeft) {
        Deadline deadline = deadline("2026-11-09", "2026-11-27", "16:30");
        assertEquals(state, deadline.at(now));
        assertEquals(daysLeft, deadline.daysLeft(now.toLocalDate()));
    }

    @Test
    void without_a_time_of_day_the_last_day_counts_whole() {
        Deadline deadline = deadline("2026-11-09", "2026-11-27", "");
        assertEquals(Deadline.State.TODAY, deadline.at(LocalDateTime.parse("2026-11-27T23:59:59")));
        assertEquals(Deadline.State.OVER, deadline.at(LocalDateTime.parse("2026-11-28T00:00:00")));
    }

    @Test
    void what_a_page_says_of_it_holds_to_midnight_or_to_its_end_and_then_for_good() {
        Deadline deadline = deadline("2026-11-09", "2026-11-27", "16:30");
        assertEquals(Optional.of(Duration.ofHours(14)), deadline.untilChange(LocalDateTime.parse("2026-11-20T10:00")));
        assertEquals(
                Optional.of(Duration.ofMinutes(390)), deadline.untilChange(LocalDateTime.parse("2026-11-27T10:00")));
        assertEquals(Optional.empty(), deadline.untilChange(LocalDateTime.parse("2026-11-27T16:30")));
    }

    @Test
    void a_form_without_closing_date_has_no_deadline() {
        assertEquals(Optional.empty(), RECRUITMENT.deadline(ContentValues.NONE));
        assertEquals(Optional.empty(), ContentForms.of(7, "guide").deadline(ContentValues.NONE));
        assertEquals(
                LocalDate.parse("2026-11-27"),
                deadline("2026-11-09", "2026-11-27", "").day());
    }

    private static Deadline deadline(String opens, String closes, String time) {
        Map<String, Bilingual> texts =
                Map.of("opens", Bilingual.of(opens), "closes", Bilingual.of(closes), "closes-time", Bilingual.of(time));
        return RECRUITMENT.deadline(new ContentValues(texts, Map.of())).orElseThrow();
    }
}
