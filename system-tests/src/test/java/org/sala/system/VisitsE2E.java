package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The figures of visits are read by the public, by staff and by a program, who all see the same; staff look into them and take them along. */
@Isolated
class VisitsE2E extends Story {
    private static final String OCTOBER = "period=month&day=2011-10-01";
    private static final LocalDate FIRST = LocalDate.of(2011, 10, 1);

    @Test
    void the_public_page_the_report_and_the_interface_show_the_same_figures_and_the_same_gap() throws Exception {
        writeLogs();
        JsonObject month = awaitMonth();
        assertThat(month.get("pageViews").getAsLong()).isEqualTo(3 * 28);
        assertThat(month.get("daysCounted").getAsInt()).isEqualTo(28);
        assertThat(month.getAsJsonArray("interruptions").get(0).getAsString())
                .isEqualTo("2011-10-11T00:00+07:00/2011-10-14T00:00+07:00");

        JsonObject lost = JsonParser.parseString(
                        Http.get(portal.url("/api/v1/visits?from=2011-10-12&to=2011-10-12&by=day"))
                                .body())
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        assertThat(lost.get("visits").isJsonNull()).as("not known to be 0").isTrue();
        assertThat(lost.getAsJsonArray("interruptions").get(0).getAsString())
                .isEqualTo("2011-10-12T00:00+07:00/2011-10-13T00:00+07:00");

        Page staff = Staff.signIn(browser, portal, "malee")
                .open("/staff/visits.xhtml?" + OCTOBER)
                .page();
        assertThat(staff.locator("#interruptions")).containsText("11–13 ตุลาคม 2554");
        assertThat(staff.locator("#course rect.hollow")).hasCount(1);
        assertThat(figure(staff, "visits.figure.page-views")).hasText("84");
        assertThat(figure(staff, "visits.figure.visits"))
                .hasText(month.get("visits").getAsString());
        assertThat(figure(staff, "visits.figure.visitor-days"))
                .hasText(month.get("visitorDays").getAsString());

        Page reader = browser.page(390);
        reader.navigate(portal.url("/statistics?period=fiscal-2555").toString());
        Locator row = reader.locator("#periods tbody tr", new Page.LocatorOptions().setHasText("ตุลาคม 2554"))
                .first();
        assertThat(row.locator("td").nth(0)).hasText(month.get("visits").getAsString() + "*");
        assertThat(row.locator("td").nth(1)).hasText("84");
        assertThat(row.locator("td").nth(4)).hasText(Words.th("visits.of-days", 28, 31));
        reader.locator("#visits a[href='/statistics/counting']").click();
        assertThat(reader.locator("#gaps")).isVisible();

        lookInto(staff);
        takeAlong(staff);
    }

    /** From the month to a day, and from a category to what is in it. */
    private void lookInto(Page staff) {
        staff.locator("#course summary").click();
        staff.locator("#course table a").first().click();
        assertThat(staff).hasURL(Pattern.compile(".*period=day&day=2011-10-01.*"));
        assertThat(staff.locator("#course svg.chart rect:not(.hollow)")).hasCount(24);
        staff.navigate(portal.url("/staff/visits.xhtml?of=category&" + OCTOBER).toString());
        staff.locator("#subjects tbody a", new Page.LocatorOptions().setHasText("ข่าว"))
                .first()
                .click();
        assertThat(staff.locator(".visits-scope")).containsText("ข่าว");
        assertThat(figure(staff, "visits.figure.page-views")).hasText("28");
        assertThat(staff.locator("#unread")).hasCount(0);
    }

    private void takeAlong(Page staff) throws IOException {
        staff.navigate(portal.url("/staff/visits.xhtml?" + OCTOBER).toString());
        for (String kind : List.of("xlsx", "pdf", "csv")) {
            Download file = staff.waitForDownload(() -> staff.locator("#figures a[href^='/staff/visits." + kind + "']")
                    .click());
            assertThat(file.suggestedFilename()).endsWith("." + kind).contains("ตุลาคม 2554");
            byte[] bytes = Files.readAllBytes(file.path());
            if (kind.equals("csv")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .startsWith("\uFEFFfrom,to,visits,pageViews,downloads,visitorDays,robots,staff,daysCounted")
                        .contains("2011-10-12,2011-10-12,,,,,,,0");
            } else {
                assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII))
                        .isEqualTo(kind.equals("pdf") ? "%P" : "PK");
            }
        }
        assertThat(Http.get(portal.url("/staff/visits.csv?" + OCTOBER)).body()).doesNotContain("pageViews");
    }

    private static Locator figure(Page page, String key) {
        return page.locator("#figures tbody tr", new Page.LocatorOptions().setHasText(Words.th(key)))
                .locator("strong");
    }

    /** Three page views a day of October 2011 but for three days, as logs of an earlier website would have them. */
    private void writeLogs() throws IOException {
        for (int day = 1; day <= FIRST.lengthOfMonth(); day++) {
            if (day < 11 || day > 13) {
                StringBuilder lines = new StringBuilder();
                for (String path : List.of("/", "/c/news", "/search")) {
                    lines.append(
                            "10.8.0.1 - - [%02d/Oct/2011:09:00:00 +0700] \"GET %s HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0 (Windows NT 10.0) Firefox/140.0\"%n"
                                    .formatted(day, path));
                }
                Files.writeString(
                        portal.dataDirectory().resolve("traffic").resolve("access-2011-10-%02d.log".formatted(day)),
                        lines);
            }
        }
    }

    /** The job that counts runs every minute. */
    private JsonObject awaitMonth() throws InterruptedException {
        URI address = portal.url("/api/v1/visits?from=2011-10-01&to=2011-10-31&by=month");
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        while (true) {
            JsonObject answer = JsonParser.parseString(Http.get(address).body()).getAsJsonObject();
            if (answer.get("total").getAsInt() == 1) {
                JsonObject month = answer.getAsJsonArray("items").get(0).getAsJsonObject();
                if (month.get("daysCounted").getAsInt() == 28) {
                    return month;
                }
            }
            assertThat(Instant.now()).as("the month is counted").isBefore(latest);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
