package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.shared.Language;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;

class CounterRowTest {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void a_day_that_was_interrupted_as_a_whole_has_no_number_and_says_from_when_to_when() {
        CounterRow row = row(sum(0, 0, lost("00:00:20", "09:00:00"), lost("09:00:30", "24")), DAY.minusDays(9));

        assertThat(row.count()).isNull();
        assertThat(row.absence()).isEqualTo("การนับขาดช่วง");
        assertThat(row.note())
                .isEqualTo("– เมื่อวาน: การนับขาดช่วง ตั้งแต่ 28 พฤศจิกายน 2569 เวลา 00.00 น." + " ถึง 24.00 น.");
    }

    @Test
    void a_day_that_was_interrupted_in_part_has_its_number_with_a_mark_and_a_note() {
        CounterRow row = row(sum(0, 1, lost("08:00:00", "10:30:00")), DAY.minusDays(9));

        assertThat(row.count()).isZero();
        assertThat(row.marked()).isTrue();
        assertThat(row.absence()).isNull();
        assertThat(row.note())
                .isEqualTo("* เมื่อวาน: การนับขาดช่วง ตั้งแต่ 28 พฤศจิกายน 2569 เวลา 08.00 น." + " ถึง 10.30 น.");
    }

    @Test
    void many_interruptions_leave_the_mark_alone() {
        Interruption[] many = {
            lost("01:00:00", "02:00:00"),
            lost("03:00:00", "04:00:00"),
            lost("05:00:00", "06:00:00"),
            lost("07:00:00", "08:00:00")
        };
        CounterRow row = row(sum(7, 1, many), DAY.minusDays(9));
        assertThat(row.count()).isEqualTo(7);
        assertThat(row.marked()).isTrue();
        assertThat(row.note()).isNull();
    }

    @Test
    void a_month_that_was_interrupted_in_part_has_the_mark_alone() {
        VisitSum month = new VisitSum(
                DAY.withDayOfMonth(1), DAY, 7, 0, 7, 7, 0, 0, 27, List.of(lost("00:00:00", "24")), Duration.ofDays(28));
        CounterRow row = row(month, DAY.minusDays(99));
        assertThat(row.marked()).isTrue();
        assertThat(row.note()).isNull();
    }

    @Test
    void a_day_on_which_all_was_counted_and_nobody_came_is_zero() {
        CounterRow row = row(sum(0, 1), DAY.minusDays(9));
        assertThat(row.count()).isZero();
        assertThat(row.marked()).isFalse();
        assertThat(row.note()).isNull();
    }

    @Test
    void before_counting_began_nothing_was_interrupted() {
        CounterRow row = row(sum(0, 0, lost("00:00:00", "24")), DAY.plusDays(1));
        assertThat(row.absence()).isEqualTo("ยังไม่เริ่มนับ");
        assertThat(row.note()).isNull();
    }

    private static CounterRow row(VisitSum sum, LocalDate begun) {
        return CounterRow.of("statistics.yesterday", sum, Figure.VISITS, begun, BANGKOK, Language.TH);
    }

    private static VisitSum sum(long visits, int counted, Interruption... lost) {
        return new VisitSum(DAY, DAY, visits, 0, visits, visits, 0, 0, counted, List.of(lost), Duration.ofDays(1));
    }

    private static Interruption lost(String from, String to) {
        Instant end = to.equals("24") ? DAY.plusDays(1).atStartOfDay(BANGKOK).toInstant() : at(to);
        return new Interruption(at(from), end);
    }

    private static Instant at(String time) {
        return LocalTime.parse(time).atDate(DAY).atZone(BANGKOK).toInstant();
    }
}
