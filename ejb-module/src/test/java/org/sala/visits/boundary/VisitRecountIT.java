package org.sala.visits.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sala.visits.domain.TrafficLines.DAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.shared.Refused;
import org.sala.testing.Sql;
import org.sala.visits.domain.TrafficLines;
import org.sala.visits.persistence.OpenVisitors;

/** A past day counted anew has the figures it had, as long as its logs are there. */
class VisitRecountIT {

    private CountingOffice office;
    private VisitRecount recount;

    @BeforeEach
    void open() {
        office = new CountingOffice();
        recount = office.portal.get(VisitRecount.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_figures_are_identical_in_whatever_pieces_and_from_however_many_nodes_they_came() {
        byte[] log = TrafficLines.mixedLog(6_000, 21);
        byte[][] days = byDay(log);
        for (int i = 0; i < 3; i++) {
            byte[] other = byDay(TrafficLines.mixedLog(5_000, 22))[i];
            office.write("access-" + DAY.plusDays(i) + "-a.log", Arrays.copyOf(days[i], days[i].length / 2));
            office.write("access-" + DAY.plusDays(i) + "-b.log", other);
            office.count(100_000);
            office.write("access-" + DAY.plusDays(i) + "-a.log", days[i]);
        }
        office.count(37_000);
        Map<String, Object> before = office.figures();

        for (int i = 0; i < 3; i++) {
            assertThat(again(DAY.plusDays(i)).isIdentical()).isTrue();
        }
        assertThat(office.figures()).isEqualTo(before);
    }

    @Test
    void they_are_identical_after_the_key_was_destroyed_and_the_log_was_packed() throws IOException {
        byte[] day = byDay(TrafficLines.mixedLog(6_000, 23))[0];
        Path log = office.write("access-" + DAY + ".log", day);
        office.count(50_000);
        Map<String, Object> before = office.figures();
        office.portal.run(office.intake::forgetVisitors);
        Files.delete(log);
        office.write("access-" + DAY + ".log.gz", CountingOffice.gzip(day));
        office.count(50_000);
        assertThat(office.figures()).as("a packed log goes on where it was").isEqualTo(before);

        assertThat(again(DAY).isIdentical()).isTrue();
        assertThat(office.figures()).isEqualTo(before);
        assertThat(office.portal.<Object>call(
                        () -> office.portal.get(OpenVisitors.class).of(DAY)))
                .as("the forgotten stay forgotten")
                .isEqualTo(java.util.Optional.empty());
    }

    @Test
    void visitors_of_an_old_day_are_remembered_until_its_log_is_read_to_the_end() {
        byte[] day = byDay(TrafficLines.mixedLog(6_000, 26))[0];
        office.write("access-" + DAY + ".log", Arrays.copyOf(day, day.length / 2));
        office.count(50_000);
        office.write("access-" + DAY + ".log", day);

        assertThat(office.portal.<Object>call(office.intake::forgetVisitors))
                .as("the other half still waits")
                .isEqualTo(0);
        office.count(50_000);
        assertThat(office.portal.<Object>call(office.intake::forgetVisitors)).isEqualTo(1);
        assertThat(again(DAY).isIdentical()).isTrue();
    }

    @Test
    void a_packed_copy_beside_the_log_is_not_counted_again() {
        byte[] day = byDay(TrafficLines.mixedLog(2_000, 24))[0];
        office.write("access-" + DAY + ".log", day);
        office.count(1 << 20);
        Map<String, Object> before = office.figures();

        office.write("access-" + DAY + ".log.gz", CountingOffice.gzip(day));
        office.write("notes.log", day);
        office.count(1 << 20);

        assertThat(office.figures()).isEqualTo(before);
    }

    @Test
    void what_other_rules_tell_otherwise_is_counted_otherwise_and_recorded() {
        office.write("access-" + DAY + ".log", TrafficLines.get("/p/1").getBytes(StandardCharsets.UTF_8));
        office.count(1 << 20);
        office.portal.run(() -> office.portal.get(Sql.class).run("UPDATE visit_day SET page_views = 7"));

        Recounted recounted = again(DAY);

        assertThat(recounted.before().pageViews()).isEqualTo(7);
        assertThat(recounted.after().pageViews()).isEqualTo(1);
    }

    @Test
    void a_day_whose_log_is_gone_is_refused_keeps_its_figures_and_says_so() throws IOException {
        Path log =
                office.write("access-" + DAY + ".log", TrafficLines.get("/p/1").getBytes(StandardCharsets.UTF_8));
        office.count(1 << 20);
        Files.delete(log);

        assertThatThrownBy(() -> again(DAY)).isInstanceOf(Refused.class).hasMessageContaining("log-gone");
        assertThat(office.portal.call(recount::noteLogsGone)).containsExactly(DAY);
        assertThat(office.portal.call(recount::noteLogsGone)).isEmpty();
        assertThat(office.portal
                        .call(() -> office.portal.get(VisitFigures.class).byDay(DAY, DAY))
                        .get(0))
                .matches(day -> day.logGone() && day.closed() && day.pageViews() == 1);
    }

    @Test
    void a_day_that_is_not_over_or_was_never_counted_is_refused() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThatThrownBy(() -> again(today)).isInstanceOf(Refused.class).hasMessageContaining("day-not-over");
        assertThatThrownBy(() -> again(DAY.minusYears(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("day-never-counted");
    }

    @Test
    void nothing_is_stored_when_more_was_counted_since_the_day_was_read() {
        byte[] day = byDay(TrafficLines.mixedLog(2_000, 25))[0];
        office.write("access-" + DAY + ".log", Arrays.copyOf(day, day.length / 2));
        office.count(1 << 20);
        DayReading early = office.portal.call(() -> recount.read(DAY));
        office.write("access-" + DAY + ".log", day);
        office.count(1 << 20);
        Map<String, Object> before = office.figures();

        assertThat(office.portal.<Object>call(() -> recount.replace(early, "root")))
                .isNull();
        assertThat(office.figures()).isEqualTo(before);
    }

    private Recounted again(LocalDate day) {
        DayReading reading = office.portal.call(() -> recount.read(day));
        return office.portal.call(() -> recount.replace(reading, "root"));
    }

    /** The lines of each of the log's three days; unreadable ones go with the day before them. */
    private static byte[][] byDay(byte[] log) {
        StringBuilder[] days = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        int day = 0;
        for (String line : new String(log, StandardCharsets.ISO_8859_1).split("(?<=\n)")) {
            int at = line.indexOf("/Nov/2026");
            day = at < 2 || !line.contains("] \"") ? day : Integer.parseInt(line.substring(at - 2, at)) - 20;
            days[day].append(line);
        }
        byte[][] bytes = new byte[3][];
        for (int i = 0; i < 3; i++) {
            bytes[i] = days[i].toString().getBytes(StandardCharsets.ISO_8859_1);
        }
        return bytes;
    }
}
