package org.sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody gets who types addresses of reports, exports, kiosk and jobs with values they were not made for, or without the role. */
class OutsidersE2E extends Story {
    private static final RequestOptions NO_REDIRECT = RequestOptions.create().setMaxRedirects(0);

    @Test
    void figures_for_programs_refuse_days_and_numbers_there_are_not() {
        for (String query : List.of(
                "visits?from=999999999-01-01",
                "visits?from=0000-01-01&to=9999-12-31",
                "visits?from=2026-02-30",
                "visits?size=-1",
                "visits?size=99999999999",
                "visits?page=2147483647&size=500",
                "visits?of=../../etc",
                "visits?format=xml",
                "satisfaction?from=-999999999-01-01&to=999999999-12-31",
                "satisfaction?from=2026-01-01&to=2025-01-01")) {
            HttpResponse<String> answer = Http.get(portal.url("/api/v1/" + query));
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).as(query).contains("\"error\"").doesNotContain("Exception");
        }
    }

    @Test
    void a_kiosk_without_its_word_asks_nothing_and_takes_nothing() {
        for (String word : List.of("", "?word=", "?word=x", "?word=%27%3B--")) {
            HttpResponse<String> answer = Http.get(portal.url("/satisfaction/kiosk" + word));
            assertThat(answer.statusCode()).as(word).isIn(400, 403);
            assertThat(answer.body()).doesNotContain("name=\"token\"");
        }
        assertThat(Http.post(portal.url("/satisfaction/kiosk"), "word=x&token=y&q.content-1=5")
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void reports_and_exports_are_for_staff() {
        for (String address : List.of(
                "/staff/visits.csv",
                "/staff/visits.xlsx",
                "/staff/visits%2Ecsv",
                "/staff/satisfaction-report.pdf",
                "/staff/satisfaction-report.docx",
                "/staff/survey-poster.xhtml",
                "/staff/paper-answer.xhtml",
                "/staff/paper-table.xhtml",
                "/staff/paper-form.xhtml",
                "/admin/run-log.txt?id=1")) {
            HttpResponse<String> answer = Http.get(portal.url(address));
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("sign-in");
        }
    }

    @Test
    void staff_who_mistype_get_a_page_and_staff_without_the_role_get_none() {
        Page page = Staff.signIn(browser, portal, "somchai").page();
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("/staff/comment.xhtml", 404),
                Map.entry("/staff/comment.xhtml?id=-1", 404),
                Map.entry("/staff/comment.xhtml?id=99999999999999999999", 404),
                Map.entry("/staff/survey-version.xhtml", 404),
                Map.entry("/staff/survey-version.xhtml?number=999999", 404),
                Map.entry("/staff/visits.xhtml?period=day&day=999999999-01-01", 200),
                Map.entry("/staff/visits.csv?period=free&from=0001-01-01&to=9999-12-31", 200),
                Map.entry("/staff/visits.xhtml?publication=99999999999999999999&page=-5", 200),
                Map.entry("/staff/satisfaction.xhtml", 200),
                Map.entry("/staff/satisfaction-report.pdf?year=2569&period=year", 200),
                Map.entry("/staff/satisfaction-report.docx?year=2569&period=half-2", 200),
                Map.entry("/staff/satisfaction-report.pdf?year=x&period=y", 200),
                Map.entry("/admin/job.xhtml?name=visit-recount", 403),
                Map.entry("/admin/run.xhtml?id=1", 403),
                Map.entry("/admin/run-log.txt?id=1", 403),
                Map.entry("/admin/retention.xhtml", 403),
                Map.entry("/admin/traffic.xhtml", 403));
        expected.forEach((address, status) -> {
            APIResponse answer = page.request().get(portal.url(address).toString(), NO_REDIRECT);
            assertThat(answer.status()).as(address).isEqualTo(status);
        });
        page.navigate(
                portal.url("/staff/satisfaction.xhtml?year=2569&period=year").toString());
        assertThat(page.locator(".report-paper .report-part").count()).isGreaterThan(3);
        Object answer = page.evaluate("fetch('/admin/job.xhtml', {method: 'POST', body: new URLSearchParams("
                + "{name: 'visit-recount', day: '2026-01-01', start: 'start'})}).then(answer => answer.status)");
        assertThat(answer).isEqualTo(403);
        for (String to : List.of("MAIN:99999999999", "MAIN:-1", "NOWHERE:1", "")) {
            Object moved = page.evaluate(
                    "to => fetch('/staff/windows', {method: 'POST', body: new URLSearchParams("
                            + "{act: 'move', window: '1', to})}).then(answer => answer.status)",
                    to);
            assertThat(moved).as(to).isEqualTo(400);
        }
    }
}
