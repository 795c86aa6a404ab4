package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader looks for something: offered titles, facets, words within words, slips, and what nobody should have typed. */
class SearchE2E extends Story {

    @Test
    void titles_are_offered_while_typing_and_taken_with_the_keyboard() {
        Page reader = at("/");
        Locator field = reader.locator(".masthead input[type=search]");
        field.click();
        field.pressSequentially("จัดซื้อ");
        Locator offers = reader.locator(".masthead .offers li");
        assertThat(offers.first()).containsText("จัดซื้อ");
        assertThat(field).hasAttribute("aria-expanded", "true");
        field.press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        field.pressSequentially("จ");
        assertThat(offers.first()).isVisible();
        String title = offers.first().textContent();
        field.press("ArrowDown");
        assertThat(offers.first()).hasAttribute("aria-selected", "true");
        field.press("Enter");
        assertThat(reader).hasURL(Pattern.compile(".*/p/\\d+$"));
        assertThat(reader.locator("h1")).hasText(title);
    }

    @Test
    void results_are_narrowed_by_what_they_are_and_widened_again() {
        Page reader = at("/search?q=" + encoded("ประกาศ"));
        String whole = reader.locator(".page-head p").textContent();
        Locator kinds = reader.locator("#f-kind").locator("xpath=ancestor::section");
        String count = kinds.locator(".tag").first().textContent();
        kinds.locator("a").first().click();
        assertThat(reader).hasURL(Pattern.compile(".*[?&]kind=[a-z-]+.*"));
        assertThat(reader.locator(".page-head p")).containsText(count);
        Locator groups = reader.locator("#f-group").locator("xpath=ancestor::section");
        groups.locator("a").first().click();
        assertThat(reader).hasURL(Pattern.compile(".*group=\\d+.*"));
        reader.locator("#f-group")
                .locator("xpath=ancestor::section")
                .locator("a[aria-current=true]")
                .click();
        reader.locator("#f-kind")
                .locator("xpath=ancestor::section")
                .locator("a[aria-current=true]")
                .click();
        assertThat(reader.locator(".page-head p")).hasText(whole);
    }

    @Test
    void words_within_words_and_slips_find_what_is_meant_and_say_so() {
        Page reader = at("/search?q=" + encoded("วัคซีนเด็ก"));
        assertThat(reader.locator(".items .item").first()).isVisible();
        reader = at("/search?q=" + encoded("จัดซื่อจัดจ้าง"));
        assertThat(reader.locator("main .notice")).containsText(Words.th("search.near-SIMILAR", "จัดซื่อจัดจ้าง"));
        assertThat(reader.locator(".items .item h3").first()).containsText("จัด");
    }

    @Test
    void hostile_queries_and_filters_are_answered_in_the_frame_of_the_site() {
        for (String query : new String[] {
            "q=" + encoded("ก".repeat(190)),
            "q=" + encoded("*:* AND (a OR"),
            "q=" + encoded("ข่าว") + "&group=999999",
            "q=" + encoded("ข่าว") + "&kind=no-such-kind&category=law",
            "q=%F0%9F%98%80",
            "q=" + encoded("ข่าว") + "&page=999999"
        }) {
            var answer = Http.get(portal.url("/search?" + query));
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            assertThat(answer.body()).as(query).contains("reader.css").doesNotContain("Exception");
        }
        for (String query :
                new String[] {"q=" + "a".repeat(201), "q=%00", "q=a&group=x", "q=a&kind=%3Cscript%3E", "q=a&year=-1"}) {
            var answer = Http.get(portal.url("/search?" + query));
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).as(query).contains("reader.css").doesNotContain("Exception");
        }
        assertThat(Http.get(portal.url("/search/suggest?q=" + "a".repeat(201))).statusCode())
                .isEqualTo(400);
        assertThat(Http.get(portal.url("/search/suggest?q=%2A")).body()).isEqualTo("[]");
    }

    private Page at(String path) {
        Page page = browser.page();
        page.navigate(portal.url(path).toString());
        return page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
