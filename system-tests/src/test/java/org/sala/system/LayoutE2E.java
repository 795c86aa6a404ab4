package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator without help rearranges the start page, and takes it back. */
class LayoutE2E extends Story {
    private static final String LAYOUT = "/admin/layout.xhtml";

    @Test
    void the_start_page_is_rearranged_with_the_keyboard_previewed_published_and_taken_back() {
        Page page = Staff.signIn(browser, portal, "thawat").open(LAYOUT).page();
        String[] published = titles(page, "MAIN");

        Locator up = button(window(page, "procurement"), "up");
        up.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.layout-move"));
        assertThat(page.locator("ol[data-region=MAIN] h3").first()).hasText(published[1]);
        assertThat(button(window(page, "procurement"), "down")).isFocused();

        add(page, "banner");
        Locator banner = window(page, "banner");
        banner.locator("summary").click();
        banner.locator("[name=text-th]").fill("ฉีดวัคซีนไข้หวัดใหญ่ฟรี <b>ทุกวันพุธ</b>");
        banner.locator("[name=link]").fill("javascript:alert(1)");
        banner.locator("button[value=set]").click();
        assertThat(page.locator(".notice.bad")).hasText(Words.th("portal.refusal.preference-wrong"));
        banner = window(page, "banner");
        assertThat(banner.locator("[name=text-th]")).hasValue("ฉีดวัคซีนไข้หวัดใหญ่ฟรี <b>ทุกวันพุธ</b>");
        banner.locator("[name=link]").fill("/c/news");
        banner.locator("button[value=set]").click();
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.layout-set"));

        assertThat(read("/").locator(".banner")).hasCount(0);
        page.locator("#draft a[href*=layout-preview]").click();
        assertThat(page.locator(".banner p")).hasText("ฉีดวัคซีนไข้หวัดใหญ่ฟรี <b>ทุกวันพุธ</b>");
        page.locator(".notice.caution a").click();
        act(page, "publish");
        assertThat(read("/").locator(".banner a")).hasAttribute("href", "/c/news");

        page.locator("button[name=version]").last().click();
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.layout-take-up"));
        assertThat(page.locator("ol[data-region=MAIN] h3")).hasText(published);
        act(page, "publish");
        assertThat(read("/").locator(".banner")).hasCount(0);
    }

    @Test
    void a_window_is_dragged_and_each_step_is_undone() {
        Page page = Staff.signIn(browser, portal, "thawat")
                .open(LAYOUT + "?page=staff-start")
                .page();
        String[] main = titles(page, "MAIN");
        String[] side = titles(page, "SIDE");

        window(page, "acting-orders").dragTo(window(page, "duties-due"));
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.layout-move"));
        assertThat(page.locator("ol[data-region=MAIN] input[name=portlet][value=acting-orders]"))
                .hasCount(1);
        page.locator("button.template.ONE").click();
        assertThat(page.locator(".layout-region")).hasCount(1);

        act(page, "undo");
        assertThat(page.locator(".layout-region")).hasCount(3);
        act(page, "undo");
        assertThat(page.locator("button[value=publish]")).hasCount(0);
        assertThat(page.locator("ol[data-region=MAIN] h3")).hasText(main);
        assertThat(page.locator("ol[data-region=SIDE] h3")).hasText(side);
    }

    @Test
    void somebody_arranges_their_own_start_page_by_dragging_and_with_the_keyboard_and_goes_back() {
        // opened once more: what stands in the middle and can be dragged is known when the page is whole
        Page page = Staff.signIn(browser, portal, "somchai").open("/staff/").page();
        page.locator(".arrange button[value=reset]").click();
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.reset"));
        page.waitForLoadState();
        String[] main = mine(page, "MAIN");
        String[] side = mine(page, "SIDE");
        Locator free = page.locator(".region.main > .window:has(details.mover)").first();
        String title = free.locator("h2").textContent();
        Locator fixed =
                page.locator(".region > .window:not(:has(details.mover))").first();
        assertThat(fixed.locator(".window-title")).hasAttribute("draggable", "false");

        free.locator("h2").dragTo(page.locator(".region.side > .window h2").first());
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.move"));
        page.navigate(portal.url("/staff/").toString());
        assertThat(page.locator(".region.side h2").filter(new Locator.FilterOptions().setHasText(title)))
                .hasCount(1);

        Locator moved = page.locator(".region.side > .window")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        moved.locator("details.mover > summary").focus();
        page.keyboard().press("Enter");
        moved.locator("button[data-again^=to-MAIN]").focus();
        assertThat(page.locator(".region.main")).hasClass(Pattern.compile(".*drop-last.*"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.move"));
        assertThat(page.locator(".region.main h2").last()).hasText(title);

        page.locator(".arrange button[value=reset]").click();
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.reset"));
        assertThat(page.locator(".region.main h2")).hasText(main);
        assertThat(page.locator(".region.side h2")).hasText(side);
    }

    @Test
    void what_cannot_be_laid_out_is_refused_and_nobody_else_gets_in() {
        Page page = Staff.signIn(browser, portal, "thawat").open(LAYOUT).page();
        for (String hostile : new String[] {
            "act=add&step=0&page=public-start&portlet=../../web&region=MAIN",
            "act=add&step=0&page=public-start&portlet=my-drafts&region=MAIN",
            "act=move&step=7&page=public-start&window=1&to=MAIN:0",
            "act=publish&step=0&page=public-start",
            "act=publish&step=0&page=nowhere",
            "act=move&step=x&page=public-start",
            "act=move&step=0&page=public-start&window=1&to=NOWHERE:0",
            "act=explode&step=0&page=public-start"
        }) {
            Object answer = page.evaluate(
                    "body => fetch('/admin/layout', {method: 'POST', body: new URLSearchParams(body)})"
                            + ".then(answer => answer.status + ' ' + answer.url)",
                    hostile);
            assertThat(answer.toString())
                    .as(hostile)
                    .matches(Pattern.compile("200 .*said=portal\\.refusal\\..*|400 .*"));
        }
        page.navigate(portal.url(LAYOUT).toString());
        assertThat(page.locator("button[value=publish]")).hasCount(0);
        Page webMaster = Staff.signIn(browser, portal, "naree").page();
        assertThat(webMaster.navigate(portal.url(LAYOUT).toString()).status()).isEqualTo(403);
    }

    private Page read(String path) {
        Page reader = browser.page();
        reader.navigate(portal.url(path).toString());
        return reader;
    }

    private static void add(Page page, String portlet) {
        page.locator(".palette button[value=" + portlet + "]").click();
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.layout-add"));
    }

    private static void act(Page page, String act) {
        page.locator("#draft button[value=" + act + "]").click();
        assertThat(page.locator(".notice.good")).hasText(Words.th("portal.said.layout-" + act));
    }

    private static Locator button(Locator window, String which) {
        return window.locator("button[data-again^=" + which + "-]");
    }

    private static Locator window(Page page, String portlet) {
        return page.locator(".placed:has(input[name=portlet][value=" + portlet + "])")
                .first();
    }

    private static String[] mine(Page page, String region) {
        return page.locator("[data-region=" + region + "] h2").allTextContents().toArray(String[]::new);
    }

    private static String[] titles(Page page, String region) {
        page.waitForLoadState();
        return page.locator("ol[data-region=" + region + "] h3")
                .allTextContents()
                .toArray(String[]::new);
    }
}
