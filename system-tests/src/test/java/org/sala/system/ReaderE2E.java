package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What readers do: rate the site, read the founding document and the statistics, search, come to wrong addresses. */
@Isolated
class ReaderE2E extends Story {
    @Test
    void a_reader_rates_the_site_once() {
        Page page = at("/satisfaction");
        assertThat(page.locator("#survey-answered")).isHidden();
        button(page, "survey.send").click();
        assertThat(page.locator("#refusal")).containsText(Words.th("satisfaction.refusal.nothing-ticked"));

        page.locator("#comment").fill("หาเอกสารง่าย <script>alert(1)</script>");
        Locator questions = page.locator("fieldset.rate");
        for (int i = 0; i < questions.count(); i++) {
            questions.nth(i).locator("input[value='4']").check(new Locator.CheckOptions().setForce(true));
        }
        page.locator("select#a-age").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        String form = page.locator("input[name=token]").getAttribute("value");
        // what comes back within three seconds was not read by a person
        page.waitForTimeout(3_100);
        button(page, "survey.send").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Words.th("survey.thanks"));

        var again = Http.post(portal.url("/satisfaction"), "token=" + form + "&q.content-1=5");
        assertThat(again.statusCode()).isBetween(400, 499);
        assertThat(again.body()).contains(Words.th("satisfaction.refusal.answered-already"));
    }

    @Test
    void the_founding_document_has_ten_rows_and_three_merged_cells() {
        Page page = at("/procedure");
        assertThat(page.locator("table.procedure tbody tr")).hasCount(10);
        assertThat(page.locator("table.procedure td[rowspan='10']")).hasCount(3);
        assertThat(page.locator("table.procedure thead th").nth(3)).hasText("ผู้รับผิดชอบ");
    }

    /** A note of section 7 or 9 is written only where no other publication fills the paragraph; the demonstration office has none. */
    @Test
    void every_kind_of_every_category_has_a_page_to_read_in_both_languages() {
        Map<String, String> pages = new HashMap<>();
        for (JsonElement element : rows("/api/v1/publications?size=500")) {
            JsonObject row = element.getAsJsonObject();
            String list = "/c/" + row.get("category").getAsString() + "?kind=" + text(row, "kind");
            pages.putIfAbsent(list, URI.create(text(row, "href")).getPath());
        }
        for (JsonElement element : rows("/api/v1/categories")) {
            JsonObject category = element.getAsJsonObject();
            for (JsonElement kind : category.getAsJsonArray("kinds")) {
                String code = text(kind.getAsJsonObject(), "code");
                if (!code.startsWith("section-")) {
                    isListedAndRead("/c/" + text(category, "slug") + "?kind=" + code, pages);
                }
            }
        }
    }

    private void isListedAndRead(String list, Map<String, String> pages) {
        assertThat(pages).containsKey(list);
        String page = pages.get(list);
        assertThat(read(list)).as(list).contains("href=\"" + page);
        assertThat(read(page)).as(page).contains("lang=\"th\"");
        assertThat(read("/en" + list)).as(list).contains("lang=\"en\"");
        assertThat(read("/en" + page)).as(page).contains("lang=\"en\"");
    }

    private JsonArray rows(String path) {
        return JsonParser.parseString(read(path)).getAsJsonObject().getAsJsonArray("items");
    }

    private static String text(JsonObject row, String name) {
        JsonElement value = row.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private String read(String path) {
        HttpResponse<String> answer = Http.get(portal.url(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void search_finds_parts_of_words_and_words_however_they_are_typed() {
        for (String query :
                new String[] {"จัดจ้าง", "สุขภาพ", "เว็บไซต์", "อสม", "อสม.", "๒๕๖๙", "2569", "ดําเนินการ", "ดำเนินการ"
                }) {
            Page page = at("/search?q=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.locator("main mark").first()).isVisible();
            page.context().close();
        }
    }

    @Test
    void a_search_for_nothing_or_for_a_script_is_answered_cleanly() {
        Page page = at("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.locator("main script")).hasCount(0);
        assertThat(Http.get(portal.url("/search")).statusCode()).isEqualTo(200);
    }

    @Test
    void wrong_addresses_are_answered_by_a_page_that_helps() {
        for (String path :
                new String[] {"/nowhere", "/p/-1", "/p/abc", "/p/99999999999999999999", "/c/nothing", "/en/nowhere"}) {
            var answer = Http.get(portal.url(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("/assets/reader.css").doesNotContain("Payara", "Exception");
        }
        assertThat(Http.get(portal.url("/c/news?page=-1")).statusCode()).isEqualTo(400);
        assertThat(Http.get(portal.url("/api/v1/publications?page=-1")).statusCode())
                .isEqualTo(400);
        assertThat(Http.get(portal.url("/f/1/..%2f..%2fx")).statusCode()).isBetween(400, 404);
    }

    @Test
    void public_pages_are_kept_and_need_no_session_and_wait_for_no_script() {
        var first = Http.get(portal.url("/c/news"));
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.body()).doesNotContain("jsessionid").containsOnlyOnce("<script");
        assertThat(first.body()).containsPattern("<script src=\"/assets/reader\\.js\\?v=[^\"]+\" defer=");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Http.get(portal.url("/c/news"), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(Http.get(portal.url("/c/news"), "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void the_start_page_fits_a_telephone_in_both_languages() {
        for (String path :
                new String[] {"/", "/en/", "/c/news", "/procedure", "/statistics", "/satisfaction", "/search"}) {
            Page page = browser.page(390);
            page.navigate(portal.url(path).toString());
            Object wider = page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
            assertThat(wider).as(path + " scrolls sideways").isEqualTo(false);
            page.context().close();
        }
    }

    @Test
    void a_window_shows_its_help_and_its_whole_self_by_its_address() {
        Page page = at("/");
        Locator help = page.locator("section.window a[href*='mode=help']").first();
        help.click();
        assertThat(page).hasURL(Pattern.compile(".*mode=help.*"));
        page.goBack();
        page.locator("section.window a[href*='state=maximized']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*state=maximized.*"));
        assertThat(page.locator("section.window")).hasCount(1);
    }

    private Page at(String path) {
        Page page = browser.page();
        page.navigate(portal.url(path).toString());
        return page;
    }

    private Locator button(Page page, String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.th(key)));
    }
}
