package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** An administrator runs, watches, stops, restarts and schedules jobs, and is alarmed when one fails. */
@Isolated
class JobsE2E extends Story {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 1_500; // a quarter of a minute of work, so that there is time to stop it
    private static final int LINES = 40;
    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy", Locale.ROOT);

    @Test
    void a_stopped_job_goes_on_where_it_was_and_counts_nothing_twice() throws Exception {
        JobDesk desk = JobDesk.of(browser, portal, "visit-statistics");
        JobDesk other = JobDesk.of(browser, portal, "visit-statistics");
        awaitTheStartOfAMinute();
        writeOldLogs();

        desk.press("operations.console.run");
        assertThat(desk.button("operations.console.stop")).isVisible();
        other.press("operations.console.run");
        assertThat(other.messages()).containsText(Words.th("operations.refusal.job-runs-already"));
        assertThat(desk.page().getByRole(AriaRole.PROGRESSBAR)).isVisible();

        desk.press("operations.console.stop").awaitState("STOPPED", LONG);
        assertThat(pageViews()).isLessThan((long) DAYS * LINES);

        desk.press("operations.console.restart").awaitState("DONE", LONG);
        assertThat(pageViews()).isEqualTo((long) DAYS * LINES);
    }

    @Test
    void a_job_told_something_fails_rings_is_seen_and_goes_well_again() throws Exception {
        JobDesk desk = JobDesk.of(browser, portal, "file-integrity");
        Page page = desk.page();
        Path inTheWay = Files.createFile(aFolderThatIsNotThere());
        page.getByLabel(Words.th("operations.job.file-integrity.parameter.days"))
                .fill("30");
        desk.press("operations.console.run").awaitState("FAILED", SHORT).open();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("NotDirectoryException");

        page.getByLabel(Words.th("operations.alarm.remark")).fill("ลบไฟล์ที่ขวางอยู่แล้ว");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + Words.th("operations.alarm.see"))))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ลบไฟล์ที่ขวางอยู่แล้ว");

        page.locator("#history tbody a").first().click();
        assertThat(page.locator("#current")).containsText("NotDirectoryException");
        assertThat(page.locator(".facts"))
                .containsText(Words.th("operations.job.file-integrity.parameter.days") + ": 30");
        assertThat(page.locator("#log")).containsText("thawat");

        Files.delete(inTheWay);
        desk.press("operations.console.restart");
        desk.awaitState("DONE", SHORT).open();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(page.locator("#past-alarms")).containsText("ลบไฟล์ที่ขวางอยู่แล้ว");
    }

    @Test
    void a_timetable_is_changed_switched_off_for_a_reason_and_taken_back() {
        JobDesk desk = JobDesk.of(browser, portal, "approver-outlook");
        Page page = desk.page();
        page.locator("#schedule summary").click();
        page.locator("#kind").selectOption("WEEKLY");
        page.locator("#weekday").selectOption("WEDNESDAY");
        page.locator("#time").fill("05:45");
        desk.press("operations.schedule.store");
        assertThat(page.locator("#schedule .facts")).containsText("ทุกวันพุธ เวลา 05:45 น.");
        assertThat(page.locator("#next-run")).containsText("05");

        page.locator("#schedule summary").click();
        page.locator("[name=on]").uncheck();
        desk.press("operations.schedule.store");
        assertThat(desk.messages()).containsText(Words.th("operations.refusal.off-reason", 500));
        page.locator("#off-reason").fill("ปิดปรับปรุงเครื่อง");
        desk.press("operations.schedule.store");
        assertThat(page.locator("#schedule .facts")).containsText("ปิดปรับปรุงเครื่อง");
        assertThat(page.locator("#next-run")).hasText(Words.th("operations.schedule.no-next"));

        page.locator("#schedule summary").click();
        desk.press("operations.schedule.back");
        assertThat(page.locator("#schedule .facts")).containsText(Words.th("operations.schedule.as-shipped"));
    }

    /** The job looks into folders with such names; a file in the place of one makes it fail. */
    private Path aFolderThatIsNotThere() {
        Path files = portal.dataDirectory().resolve("files");
        return IntStream.range(0, 256)
                .mapToObj(number -> files.resolve(String.format("%02x", number)))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    /** The timetable starts the job at every full minute; the story must not meet it. */
    private void awaitTheStartOfAMinute() throws InterruptedException {
        while (LocalTime.now().getSecond() > 8) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private void writeOldLogs() throws IOException {
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < LINES; i++) {
                lines.append("10.9.")
                        .append(i)
                        .append(".1 - - [")
                        .append(TIME.format(day))
                        .append(":10:")
                        .append(10 + i)
                        .append(
                                ":00 +0700] \"GET /p/1 HTTP/1.1\" 200 900 \"-\" \"Mozilla/5.0 (Windows NT 10.0) Firefox/140.0\"\n");
            }
            Path log = portal.dataDirectory().resolve("traffic").resolve("access-" + day + ".log");
            Files.writeString(log, lines);
        }
    }

    private long pageViews() {
        String answer = Http.get(portal.url("/api/v1/visits?from=2012-01-01&to=2017-12-31&by=month&of=site&size=500"))
                .body();
        Matcher views = Pattern.compile("\"pageViews\":(\\d+)").matcher(answer);
        return views.results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }
}
