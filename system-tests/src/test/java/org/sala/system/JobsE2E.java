package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A long job is watched, refused a second time, stopped and taken up again, all from the console. */
@Isolated
class JobsE2E extends Story {
    private static final String JOB = "visit-statistics";
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 1_500; // a quarter of a minute of work, so that there is time to stop it
    private static final int LINES = 40;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy", Locale.ROOT);

    @Test
    void a_stopped_job_goes_on_where_it_was_and_counts_nothing_twice() throws Exception {
        Page page = Staff.signIn(browser, portal, "thawat")
                .open("/admin/jobs.xhtml")
                .page();
        Page other = Staff.signIn(browser, portal, "thawat")
                .open("/admin/jobs.xhtml")
                .page();
        awaitTheStartOfAMinute();
        writeOldLogs();

        button(card(page), "operations.console.run").click();
        assertThat(button(card(page), "operations.console.stop")).isVisible();
        button(card(other), "operations.console.run").click();
        assertThat(other.locator("main")).containsText(Words.th("operations.refusal.job-runs-already"));
        assertThat(card(page).getByRole(AriaRole.PROGRESSBAR)).isVisible();

        button(card(page), "operations.console.stop").click();
        awaitState(page, "operations.state.STOPPED");
        assertThat(pageViews()).isLessThan((long) DAYS * LINES);

        button(card(page), "operations.console.restart").click();
        awaitState(page, "operations.state.DONE");
        assertThat(pageViews()).isEqualTo((long) DAYS * LINES);
    }

    private void awaitState(Page page, String key) {
        assertThat(card(page).getByRole(AriaRole.STATUS))
                .containsText(Words.th(key), new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
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

    private Locator card(Page page) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions()
                        .setName(Words.th("operations.job." + JOB + ".title"))
                        .setExact(true));
    }

    private Locator button(Locator card, String key) {
        return card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Words.th(key)).setExact(true));
    }
}
