package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main story: an announcement is written, returned, approved, published, found, read and downloaded. */
class PublicationE2E extends Story {
    private static final String GENERAL_NEWS = "ข่าวสารทั่วไป";

    @Test
    void an_announcement_goes_from_its_owner_to_the_public() throws Exception {
        String title = "ประกาศประกวดราคาจัดจ้างทำป้ายรณรงค์ส่งเสริมสุขภาพ ครั้งที่ " + Unique.word();

        Staff owner =
                Staff.signIn(browser, portal, "somchai").beginNews(GENERAL_NEWS).write(title, "วงเงิน 95,000 บาท");
        owner.awaitSaved();
        String edit = owner.page().url();
        owner.open("/staff/"); // leaves half-way
        assertThat(owner.page().getByText(title).first()).isVisible();
        owner.page().navigate(edit);
        assertThat(owner.page().locator("#title-th")).hasValue(title);

        owner.page()
                .locator("#choose")
                .setInputFiles(Paper.named("ประกาศ.pdf")); // perhaps before the page is ready for it
        assertThat(owner.page().locator("#attached")).containsText("PDF");

        owner.next().decide("SUBMIT");
        assertThat(owner.transition("APPROVE")).isDisabled();
        assertThat(owner.page().locator("#why-APPROVE")).hasText(Words.th("publication.refusal.own-work"));

        Staff approver = Staff.signIn(browser, portal, "wichai").openFromInbox(title);
        approver.decide("RETURN");
        assertThat(approver.page().locator("#remark-error")).hasText(Words.th("publication.refusal.remark-missing"));
        approver.remark("โปรดระบุกำหนดยื่นซอง").decide("RETURN");

        owner.open("/staff/mine.xhtml");
        owner.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        assertThat(owner.page().getByText("โปรดระบุกำหนดยื่นซอง").first()).isVisible();
        owner.page().navigate(edit);
        owner.page().locator("#summary-th").fill("ยื่นซองภายใน 15 ธันวาคม 2569");
        owner.next().decide("SUBMIT");

        approver.openFromInbox(title).decide("APPROVE");

        Staff webMaster = Staff.signIn(browser, portal, "naree").openFromInbox(title);
        webMaster.decide("PUBLISH");
        assertThat(webMaster.page().locator("#state")).hasText(Words.th("publication.state.LIVE"));

        for (String path : new String[] {
            "/", "/c/news", "/feed.atom", "/c/news/feed.atom", "/api/v1/publications?category=8&size=5"
        }) {
            assertThat(Http.get(portal.url(path)).body())
                    .as("the first answer of %s after the publication", path)
                    .contains(title);
        }
        assertThatWhatWasPutTogetherSaysTheSameAsWrittenWhole("/");
        assertThatWhatWasPutTogetherSaysTheSameAsWrittenWhole("/en/");
        Page reader = browser.page();
        reader.navigate(portal.baseUrl().toString());
        assertThat(reader.getByText(title).first()).isVisible();

        for (String query : new String[] {"จัดจ้าง", "สุขภาพ", "ป้ายรณรงค์ส่งเสริม", "ณรงค์ส่ง"}) {
            String found = "/search?q="
                    + java.net.URLEncoder.encode(query + " " + title.substring(title.length() - 6), "UTF-8");
            Http.awaitText(portal.url(found), title);
        }

        reader.navigate(portal.url("/c/news").toString());
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        assertThat(reader).hasURL(Pattern.compile(".*/p/\\d+$"));
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
        assertThat(reader.getByText("วงเงิน 95,000 บาท")).isVisible();
        assertThat(reader.getByText("กลุ่มงานยุทธศาสตร์").first()).isVisible();
        String page = reader.content();
        Matcher file = Pattern.compile("/f/\\d+/[a-z0-9.-]+\\.pdf").matcher(page);
        assertThat(file.find()).as("a link to the file in " + reader.url()).isTrue();
        assertThat(Http.get(portal.url(file.group())).body()).startsWith("%PDF-1.4");

        String number = reader.url().substring(reader.url().lastIndexOf('/') + 1);
        reader.navigate(portal.url("/en/p/" + number).toString());
        assertThat(reader.locator("html")).hasAttribute("lang", "en");
        assertThat(reader.getByText(title).first()).isVisible();
        assertThat(reader.context().cookies()).as("public pages set no cookie").isEmpty();
    }

    @Test
    void bad_input_is_told_and_nothing_typed_is_lost() throws Exception {
        Staff owner =
                Staff.signIn(browser, portal, "malee").beginNews(GENERAL_NEWS).write("หัวข้อที่ดี", "ข้อความเดิม");
        owner.awaitSaved();

        Path program = Files.createTempDirectory("story").resolve("ประกาศ.pdf");
        byte[] bytes = new byte[4096];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        Files.write(program, bytes);
        owner.page().locator("#choose").setInputFiles(program);
        assertThat(owner.page().locator("#uploads .error").first()).not().isEmpty();

        owner.page().locator("#title-th").fill("ก".repeat(5000));
        assertThat(owner.page().locator("#title-th-error")).isVisible();
        assertThat(owner.page().locator("#body-th .ql-editor")).containsText("ข้อความเดิม");
        assertThat(owner.page().locator("#title-th")).hasValue("ก".repeat(5000));

        owner.page().locator("#title-th").fill("");
        owner.awaitSaved();
        owner.next().decide("SUBMIT");
        assertThat(owner.page().getByText(Words.th("publication.refusal.title-missing")))
                .isVisible();
    }

    @Test
    void what_is_typed_and_chosen_while_the_page_is_still_loading_is_kept() {
        Staff owner =
                Staff.signIn(browser, portal, "kanya").beginNews(GENERAL_NEWS).awaitReady();
        Page page = owner.page();
        AtomicReference<Route> held = new AtomicReference<>();
        page.route("**/staff/draft?edition=*", held::set);
        page.reload();
        page.waitForCondition(() -> held.get() != null);
        page.locator("#title-th").fill("พิมพ์ก่อนหน้าพร้อม");
        page.locator("#choose").setInputFiles(Paper.named("เลือกก่อนหน้าพร้อม.pdf"));
        held.get().resume();
        page.unroute("**/staff/draft?edition=*");

        assertThat(page.locator("#attached")).containsText("เลือกก่อนหน้าพร้อม");
        owner.awaitSaved();
        page.reload();
        assertThat(page.locator("#title-th")).hasValue("พิมพ์ก่อนหน้าพร้อม");
    }

    /** The start page is put together from windows that were written at different times. */
    private void assertThatWhatWasPutTogetherSaysTheSameAsWrittenWhole(String path) {
        String together = "";
        String whole = " ";
        for (int tries = 0; tries < 3 && !together.equals(whole); tries++) { // other stories publish, and figures move
            together = windows(path);
            whole = windows(
                    path + "?w999999.state=normal"); // which says nothing of any window, and has all of them written
        }
        assertThat(together).as(path).isEqualTo(whole).contains("<section class=\"window");
    }

    private String windows(String path) {
        String page = Http.get(portal.url(path)).body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
