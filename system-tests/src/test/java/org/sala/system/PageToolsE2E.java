package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands on every public page for its reader, and what staff make of what readers say. */
class PageToolsE2E extends Story {

    @Test
    void a_reader_finds_a_page_of_no_use_says_why_and_staff_close_the_report() {
        Page reader = browser.page();
        reader.navigate(portal.url("/p/12").toString());
        reader.locator(".page-tools button[value=no]").click();
        assertThat(reader.locator(".notice.good")).containsText(Words.th("feedback.said-not-useful"));

        reader.locator("form.report button").click();
        assertThat(reader.locator("#refusal")).containsText(Words.th("feedback.refusal.words-missing"));
        assertThat(reader.locator("[value=NOT_USEFUL]")).isChecked();
        String words = "ไม่มีแบบฟอร์มให้ดาวน์โหลด <script>alert(1)</script>";
        reader.locator("#words").fill(words);
        reader.locator("#contact").fill("081-000-0000");
        reader.locator("[value=BROKEN]").check();
        reader.locator("form.report button").click();
        assertThat(reader.locator(".notice.good")).containsText(Words.th("feedback.said-sent"));
        reader.locator(".notice.good a").click();
        assertThat(reader).hasURL(portal.url("/p/12").toString());

        Page staff = Staff.signIn(browser, portal, "decha")
                .open("/staff/reports.xhtml")
                .page();
        Locator report =
                staff.locator(".item").filter(new Locator.FilterOptions().setHasText("ไม่มีแบบฟอร์มให้ดาวน์โหลด"));
        assertThat(report.locator(".as-typed")).hasText(words);
        assertThat(report).containsText("081-000-0000");
        report.locator(".actions a").click();
        staff.locator("[id=do-close]").click();
        assertThat(staff.locator("main")).containsText(Words.th("feedback.refusal.outcome-missing"));
        staff.locator("#outcome").fill("แนบแบบฟอร์มแล้ว");
        staff.locator("[id=do-close]").click();
        assertThat(staff.locator("main")).containsText(Words.th("feedback.closed"));
        assertThat(report).hasCount(0);
        staff.locator(".tabs a").last().click();
        assertThat(report).containsText("แนบแบบฟอร์มแล้ว");
        assertThat(report).not().containsText("081-000-0000");
    }

    @Test
    void another_site_sends_no_report_and_only_pages_of_this_site_are_reported() {
        assertThat(Http.post(portal.url("/report"), "page=/p/12&useful=no").statusCode())
                .isEqualTo(403);
        Page reader = browser.page();
        reader.navigate(portal.url("/report?page=//evil.example/").toString());
        assertThat(reader.locator(".page-head a")).hasAttribute("href", "/");
        Object status = reader.evaluate("() => fetch('/report', {method: 'POST', body: new URLSearchParams("
                + "'page=https://evil.example/&fault=WRONG&words=x')}).then(answer => answer.status)");
        assertThat(status).isEqualTo(422);
    }

    @Test
    void size_and_contrast_stay_from_page_to_page_in_this_browser_alone() {
        Page reader = browser.page();
        reader.navigate(portal.url("/").toString());
        reader.locator("[data-size=largest]").first().click();
        reader.locator("button[data-contrast]").click();
        reader.navigate(portal.url("/en/c/law").toString());
        assertThat(reader.locator("html")).hasAttribute("data-size", "largest");
        assertThat(reader.locator("html")).hasAttribute("data-contrast", "high");
        assertThat(reader.locator("button[data-contrast]")).hasAttribute("aria-pressed", "true");
        assertThat(reader.context().cookies()).isEmpty();
        assertThat(reader.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        reader.locator("button[data-contrast]").click();
        reader.locator("button[data-size='']").click();
        reader.reload();
        assertThat(reader.locator("html")).not().hasAttribute("data-contrast", Pattern.compile(".*"));
    }

    @Test
    void a_page_is_shared_by_link_and_code() {
        Page reader = browser.page();
        reader.navigate(portal.url("/en/p/12").toString());
        reader.locator(".page-tools summary").click();
        assertThat(reader.locator(".share .address"))
                .hasText(portal.url("/en/p/12").toString());
        assertThat(reader.locator(".share a").first())
                .hasAttribute("href", Pattern.compile("https://social-plugins\\.line\\.me/.*%2Fen%2Fp%2F12"));
        String code = reader.locator(".share img").getAttribute("src");
        HttpResponse<String> svg = Http.get(portal.url(code));
        assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(Http.get(portal.url("/qr?page=https://evil.example/")).statusCode())
                .isEqualTo(400);
        assertThat(Http.get(portal.url("/qr")).statusCode()).isEqualTo(400);
    }

    @Test
    void the_foot_of_every_page_leads_to_the_policies() {
        Page reader = browser.page();
        for (String language : new String[] {"", "/en"}) {
            reader.navigate(portal.url(language + "/sitemap").toString());
            assertThat(reader.locator(".policies a")).hasCount(7);
            for (String address : hrefs(reader.locator(".policies a"))) {
                reader.navigate(
                        URI.create(portal.url("/").toString()).resolve(address).toString());
                assertThat(reader.locator("h1")).hasCount(1);
                assertThat(reader.locator("main")).not().containsText("{office}");
            }
        }
    }

    @Test
    void a_missing_address_is_counted_and_led_on() {
        String missing = "/old/announcement-2563.html";
        assertThat(Http.get(portal.url(missing), "Referer", "https://www.example.go.th/x")
                        .statusCode())
                .isEqualTo(404);
        Page staff = Staff.signIn(browser, portal, "decha").page();
        Locator row = staff.locator("tr").filter(new Locator.FilterOptions().setHasText(missing));
        long latest = System.nanoTime() + 90_000_000_000L; // they are stored every minute
        do {
            staff.navigate(portal.url("/staff/redirects.xhtml").toString());
            staff.waitForTimeout(1_000);
        } while (row.count() == 0 && System.nanoTime() < latest);
        assertThat(row).containsText("www.example.go.th");
        row.locator("a").last().click();
        assertThat(staff.locator("#from")).hasValue(missing);
        staff.locator("#to").fill("javascript:alert(1)");
        staff.locator("#add").click();
        assertThat(staff.locator("main")).containsText(Words.th("redirects.refusal.no-target"));
        assertThat(staff.locator("#from")).hasValue(missing);
        staff.locator("#to").fill("/p/12");
        staff.locator("#add").click();
        assertThat(staff.locator("main")).containsText(Words.th("redirects.added"));
        HttpResponse<String> moved = Http.get(portal.url(missing));
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/p/12");

        row.locator("[data-confirm]").click();
        staff.locator("#sure button[value=yes]").click();
        assertThat(staff.locator("main")).containsText(Words.th("redirects.removed"));
        assertThat(Http.get(portal.url(missing)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_first_visit_to_the_start_page_takes_six_requests_and_less_than_eighty_kilobytes() {
        Page reader = browser.page();
        List<String> asked = new ArrayList<>();
        long[] bytes = new long[1];
        reader.onRequestFinished(request -> {
            boolean picture = request.url().contains("/f/") || request.url().startsWith("data:");
            if (!picture) {
                asked.add(request.url());
                bytes[0] += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
            }
        });
        reader.navigate(portal.url("/").toString());
        reader.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(asked).hasSizeLessThanOrEqualTo(6);
        assertThat(bytes[0]).isLessThan(80 * 1024);
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
