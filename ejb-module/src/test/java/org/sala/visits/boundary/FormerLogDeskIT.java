package org.sala.visits.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sala.visits.domain.TrafficLines.DAY;
import static org.sala.visits.domain.TrafficLines.at;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.DataDirectory;
import org.sala.shared.Refused;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;
import org.sala.visits.domain.FormerLogView;
import org.sala.visits.domain.LogFormat;
import org.sala.visits.domain.OpeningBalanceForm;
import org.sala.visits.domain.TrafficLines;

/** Logs of a former website are looked through, confirmed and counted once; what was counted before any log is entered with its source. */
class FormerLogDeskIT {

    private CountingOffice counting;
    private SmallOffice office;
    private FormerLogDesk desk;

    @BeforeEach
    void open() {
        counting = new CountingOffice();
        office = new SmallOffice(counting.portal);
        office.make();
        desk = counting.portal.get(FormerLogDesk.class);
        counting.write("access-" + DAY.plusDays(1) + ".log", bytes(at("21/Nov/2026:10:00:00 +0700")));
    }

    @AfterEach
    void close() {
        counting.close();
    }

    @Test
    void a_log_is_looked_through_and_counted_only_when_it_was_confirmed() {
        counting.count(1 << 20);
        FormerLogView log = upload(
                "old.log",
                at("20/Nov/2026:23:59:59 +0700")
                        + "no line\n"
                        + at("20/Nov/2026:17:00:00 +0000")
                        + at("21/Nov/2026:09:00:00 +0700"));

        assertThat(log.format()).isEqualTo(LogFormat.COMBINED);
        assertThat(log.lines()).isEqualTo(4);
        assertThat(log.malformedLines()).containsExactly("no line");
        assertThat(log.leftOut()).as("the portal counts from the 21st on").isEqualTo(2);
        assertThat(log.counted()).isEqualTo(1);
        counting.count(1 << 20);
        assertThat(pageViews(DAY)).isNull();

        confirm(log);
        counting.count(1 << 20);
        counting.count(1 << 20);

        assertThat(pageViews(DAY)).isEqualTo(1);
        assertThat(pageViews(DAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void the_same_content_is_known_under_another_name_and_packed() throws IOException {
        String lines = at("20/Nov/2026:10:00:00 +0700") + at("20/Nov/2026:11:00:00 +0700");
        upload("old.log", lines);

        assertRefused("known-content", () -> upload("other.log", lines));
        assertRefused("known-content", () -> upload("other.gz", CountingOffice.gzip(bytes(lines))));
        assertThat(list()).hasSize(1);
        try (Stream<Path> kept = Files.list(counting.traffic().resolve("former"))) {
            assertThat(kept).as("nothing is kept of what was refused").hasSize(1);
        }
    }

    @Test
    void logs_that_cross_count_each_instant_once_and_confirming_one_makes_the_other_stale() {
        FormerLogView first = upload("1.log", at("18/Nov/2026:10:00:00 +0700") + at("19/Nov/2026:10:00:00 +0700"));
        FormerLogView second = upload(
                "2.log",
                at("19/Nov/2026:09:00:00 +0700") + at("19/Nov/2026:10:00:01 +0700") + at("20/Nov/2026:10:00:00 +0700"));
        confirm(first);

        assertRefused("counted-meanwhile", () -> confirm(second));
        office.as("root", () -> {
            desk.discard(second.id(), second.version());
            return null;
        });
        FormerLogView again = upload(
                "2.log",
                at("19/Nov/2026:09:00:00 +0700") + at("19/Nov/2026:10:00:01 +0700") + at("20/Nov/2026:10:00:00 +0700"));
        assertThat(again.leftOut()).isEqualTo(1);
        confirm(again);
        counting.count(50);

        assertThat(pageViews(DAY.minusDays(1))).isEqualTo(2);
        assertThat(pageViews(DAY)).isEqualTo(1);
    }

    @Test
    void a_day_of_a_former_log_is_counted_anew_with_the_same_figures() {
        FormerLogView log = upload("old.gz", CountingOffice.gzip(TrafficLines.mixedLog(4_000, 31)));
        confirm(log);
        counting.count(90_000);
        Map<String, Object> before = counting.figures();
        VisitRecount recount = counting.portal.get(VisitRecount.class);

        DayReading reading = counting.portal.call(() -> recount.read(DAY));
        assertThat(counting.portal.call(() -> recount.replace(reading, "root")).isIdentical())
                .isTrue();
        assertThat(counting.figures()).isEqualTo(before);
    }

    @Test
    void formats_are_told_by_their_lines() {
        String combined = at("19/Nov/2026:10:00:00 +0700");
        String common = combined.replaceAll(" \"-\" \".*\"", "");

        assertThat(upload("a", common).format()).isEqualTo(LogFormat.COMMON);
        assertThat(upload("b", "x\n" + "old.example:443 " + combined).format()).isEqualTo(LogFormat.VHOST_COMBINED);
        assertThat(upload("c", "old.example " + common).format()).isEqualTo(LogFormat.VHOST_COMMON);
    }

    @Test
    void a_torn_packed_log_and_one_without_lines_are_reported_and_not_fatal() {
        byte[] packed = CountingOffice.gzip(TrafficLines.mixedLog(3_000, 32));
        FormerLogView torn = upload("torn.gz", Arrays.copyOf(packed, packed.length / 2));
        FormerLogView nothing =
                upload("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, '\n', (byte) 0xff, '\n'});

        assertThat(torn.counted()).isPositive();
        assertThat(torn.malformed()).isPositive();
        assertThat(nothing.malformed()).isEqualTo(2);
        assertRefused("nothing-to-count", () -> confirm(nothing));
        assertRefused("empty-file", () -> upload("empty.log", ""));
    }

    @Test
    void a_file_on_the_server_is_taken_from_its_folder_and_stays_there_when_refused() throws IOException {
        Path folder = counting.portal.get(DataDirectory.class).formerLogs();
        Files.writeString(folder.resolve("old.log"), at("18/Nov/2026:10:00:00 +0700"));
        Files.writeString(folder.resolve("copy.log"), at("18/Nov/2026:10:00:00 +0700"));
        assertThat(office.as("root", desk::waiting)).containsExactly("copy.log", "old.log");

        office.as("root", () -> desk.takeWaiting("old.log"));

        assertRefused("known-content", () -> office.as("root", () -> desk.takeWaiting("copy.log")));
        assertRefused("no-such-file", () -> office.as("root", () -> desk.takeWaiting("../derby/x")));
        assertThat(office.as("root", desk::waiting)).containsExactly("copy.log");
    }

    @Test
    void the_file_goes_after_ninety_days_on_record_and_its_days_stand_for_good() throws IOException {
        confirm(upload("old.log", at("18/Nov/2026:10:00:00 +0700")));
        counting.count(1 << 20);
        FormerLogBook book = counting.portal.get(FormerLogBook.class);
        assertThat(counting.portal.call(book::removeOld)).isZero();
        counting.pass(Duration.ofDays(91));

        assertThat(counting.portal.call(book::removeOld)).isEqualTo(1);
        assertThat(counting.portal.call(book::removeOld)).isZero();

        try (Stream<Path> kept = Files.list(counting.traffic().resolve("former"))) {
            assertThat(kept).isEmpty();
        }
        assertThat(counting.portal
                        .call(() -> counting.portal.get(VisitFigures.class).byDay(DAY.minusDays(2), DAY.minusDays(2)))
                        .get(0))
                .matches(day -> day.logGone() && day.pageViews() == 1);
        assertThat(counting.portal.call(() -> counting.portal
                        .get(Sql.class)
                        .value("SELECT COUNT(*) FROM audit_record WHERE act = 'visits.remove-log'")))
                .isEqualTo("1");
    }

    @Test
    void only_administrators_may() {
        FormerLogView log = upload("old.log", at("18/Nov/2026:10:00:00 +0700"));

        for (String person : new String[] {"ada", "ann", "wim"}) {
            assertThatThrownBy(() -> office.as(person, desk::list)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> office.as(person, () -> desk.upload("x", new ByteArrayInputStream(new byte[9]))))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> office.as(person, () -> confirmAs(log))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> office.as(person, () -> balances().versions()))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> office.as("root", () -> {
                    desk.confirm(log.id(), log.version() + 1);
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_opening_balance_enters_the_total_is_named_apart_and_changed_by_a_new_version_only() {
        counting.count(1 << 20);
        enter(new OpeningBalanceForm(1_000, 400, DAY, "ตัวนับของเว็บไซต์เดิม"), 0);
        VisitFigures figures = counting.portal.get(VisitFigures.class);

        VisitBlock block = counting.portal.call(figures::block);
        assertThat(block.total().pageViews()).isEqualTo(1_001);
        assertThat(block.total().visits()).isEqualTo(401);
        assertThat(block.opening().source()).isEqualTo("ตัวนับของเว็บไซต์เดิม");
        assertThat(block.thisYear().pageViews()).as("no period holds it").isEqualTo(1);

        assertThatThrownBy(() -> enter(new OpeningBalanceForm(1, 1, DAY, "x"), 0))
                .isInstanceOf(ChangedMeanwhile.class);
        enter(new OpeningBalanceForm(900, 300, DAY.minusDays(2), "นับใหม่"), 1);
        assertThat(office.as("root", () -> balances().versions()))
                .extracting(version -> version.pageViews())
                .containsExactly(900L, 1_000L);
        assertThat(upload("old.log", at("18/Nov/2026:10:00:00 +0700") + at("19/Nov/2026:10:00:00 +0700"))
                        .leftOut())
                .as("what the balance holds is not counted once more")
                .isEqualTo(1);
    }

    @Test
    void a_balance_that_cannot_be_is_refused() {
        counting.count(1 << 20);

        assertRefused("balance-counted", () -> enter(new OpeningBalanceForm(1, 1, DAY.plusDays(1), "x"), 0));
        assertRefused("balance-figures", () -> enter(new OpeningBalanceForm(-1, 1, DAY, "x"), 0));
        assertRefused("balance-source", () -> enter(new OpeningBalanceForm(1, 1, DAY, " "), 0));
        assertRefused("balance-day", () -> enter(new OpeningBalanceForm(1, 1, null, "x"), 0));
    }

    private OpeningBalanceDesk balances() {
        return counting.portal.get(OpeningBalanceDesk.class);
    }

    private void enter(OpeningBalanceForm form, int version) {
        office.as("root", () -> {
            balances().enter(form, version);
            return null;
        });
    }

    private FormerLogView upload(String name, String lines) {
        return upload(name, bytes(lines));
    }

    private FormerLogView upload(String name, byte[] content) {
        long id = office.as("root", () -> desk.upload(name, new ByteArrayInputStream(content)));
        return list().stream().filter(log -> log.id() == id).findFirst().orElseThrow();
    }

    private List<FormerLogView> list() {
        return office.as("root", desk::list);
    }

    private void confirm(FormerLogView log) {
        office.as("root", () -> confirmAs(log));
    }

    private Void confirmAs(FormerLogView log) {
        desk.confirm(log.id(), log.version());
        return null;
    }

    private Long pageViews(LocalDate day) {
        return counting
                .portal
                .call(() -> counting.portal.get(VisitFigures.class).byDay(day, day))
                .stream()
                .map(figures -> figures.pageViews())
                .findFirst()
                .orElse(null);
    }

    private static void assertRefused(String reason, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessageContaining("visits.refusal." + reason);
    }

    private static byte[] bytes(String lines) {
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
