package org.sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What axe finds against WCAG 2.2 AA on pages of each design, of the public and of the staff: nothing. */
class AccessibilityE2E extends Story {
    private static final List<String> PUBLIC = List.of(
            "/",
            "/c/general",
            "/c/links",
            "/c/official-information",
            "/c/news?kind=procurement-notice",
            "/official-information/section-9",
            "/search?q=%E0%B8%A7%E0%B8%B1%E0%B8%84%E0%B8%8B%E0%B8%B5%E0%B8%99",
            "/procedure",
            "/statistics",
            "/statistics/counting",
            "/satisfaction",
            "/satisfaction/results",
            "/satisfaction/replies",
            "/satisfaction/kiosk",
            "/sitemap",
            "/open-data",
            "/report?page=/p/12",
            "/nowhere");

    /** Where words of other length or language could make a difference; the facelets of the others are the same. */
    private static final Set<String> IN_ENGLISH_TOO = Set.of("/", "/satisfaction");

    private static final List<String> STAFF = List.of(
            "/staff/",
            "/staff/write.xhtml",
            "/staff/inbox.xhtml",
            "/staff/publications.xhtml",
            "/staff/board.xhtml",
            "/staff/register.xhtml",
            "/staff/search-misses.xhtml",
            "/staff/reports.xhtml",
            "/staff/visits.xhtml",
            "/staff/visits.xhtml?period=day&day=2026-01-15",
            "/staff/satisfaction.xhtml",
            "/staff/comments.xhtml",
            "/staff/comment.xhtml?id=1",
            "/staff/usefulness.xhtml",
            "/staff/survey.xhtml",
            "/staff/survey-version.xhtml?number=1",
            "/staff/survey-poster.xhtml",
            "/staff/redirects.xhtml",
            "/staff/account.xhtml");

    private static final List<String> PAPER =
            List.of("/staff/paper-answer.xhtml", "/staff/paper-table.xhtml", "/staff/paper-form.xhtml");

    private static final List<String> ADMIN = List.of(
            "/staff/imports.xhtml",
            "/admin/layout.xhtml",
            "/admin/office.xhtml",
            "/admin/people.xhtml",
            "/admin/acting-orders.xhtml",
            "/admin/jobs.xhtml",
            "/admin/job.xhtml?name=file-integrity",
            "/admin/job.xhtml?name=visit-recount",
            "/admin/run.xhtml?id=1",
            "/admin/retention.xhtml",
            "/admin/traffic.xhtml",
            "/admin/notices.xhtml",
            "/admin/audit.xhtml");

    @Test
    void public_pages_in_both_languages() {
        Page page = browser.page();
        List<String> paths = new ArrayList<>(PUBLIC);
        PUBLIC.stream()
                .filter(IN_ENGLISH_TOO::contains)
                .map(path -> "/en" + path)
                .forEach(paths::add);
        assertThat(faults(page, paths)).isEmpty();
    }

    @Test
    void pages_with_large_letters_and_high_contrast() {
        Page page = browser.page();
        page.navigate(portal.url("/").toString());
        page.locator("[data-size=largest]").first().click();
        page.locator("button[data-contrast]").click();
        assertThat(faults(page, List.of("/", "/c/official-information", "/statistics", "/open-data")))
                .isEmpty();
    }

    @Test
    void a_page_of_each_kind_of_publication() {
        Page page = browser.page();
        List<String> paths = new ArrayList<>();
        for (String category : List.of("general", "law", "knowledge", "citizen-guides", "news")) {
            page.navigate(portal.url("/c/" + category).toString());
            paths.add(page.locator("main a[href^='/p/']").first().getAttribute("href"));
        }
        assertThat(faults(page, paths)).isEmpty();
    }

    @Test
    void pages_of_staff_and_administrators() {
        Page page = Staff.signIn(browser, portal, "thawat").page();
        List<String> paths = new ArrayList<>(STAFF);
        paths.addAll(ADMIN);
        assertThat(faults(page, paths)).isEmpty();
    }

    @Test
    void the_kiosk_while_it_asks() {
        Page page = Staff.signIn(browser, portal, "thawat")
                .open("/staff/survey.xhtml")
                .page();
        page.locator("#open-kiosk").click();
        String kiosk = page.locator("#kiosk-address").getAttribute("href");
        assertThat(faults(browser.page(), List.of(kiosk))).isEmpty();
        page.locator("#close-kiosk").click();
        page.locator("#sure button[value=yes]").click();
        PlaywrightAssertions.assertThat(page.locator("#open-kiosk")).isVisible();
    }

    @Test
    void pages_for_who_enters_the_survey_from_paper() {
        Page page = Staff.signIn(browser, portal, "naree").page();
        assertThat(faults(page, PAPER)).isEmpty();
    }

    @Test
    void a_publication_that_is_written_and_looked_at() {
        Newsroom room = new Newsroom(browser, portal, "anong");
        room.begin("ข่าวสารทั่วไป", "เรื่องที่เครื่องอ่านหน้าจออ่าน");
        room.owner().awaitSaved();
        Page page = room.owner().page();
        List<String> found = Axe.faults(page);
        room.owner().next();
        found.addAll(Axe.faults(page));
        assertThat(found).isEmpty();
    }

    private List<String> faults(Page page, List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            page.navigate(portal.url(path).toString());
            found.addAll(Axe.faults(page));
            found.addAll(Axe.overflow(page));
        }
        return found;
    }
}
