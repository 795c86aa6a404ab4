package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Stories of the workflow beyond the main one: times, withdrawals, warnings, second editions, remarks, links, and many at once. */
class WorkflowE2E extends Story {
    private static final String GENERAL = "ข่าวสารทั่วไป";
    private static final String WARNING = "เรื่องแจ้งเตือน";
    private static final double TWO_MINUTES_AND_A_HALF = 150_000;

    @Test
    void a_scheduled_edition_goes_out_by_itself_and_its_successor_tells_what_changed() {
        String title = "กำหนดการออกหน่วย " + Unique.word();
        Staff owner = submitted("somchai", GENERAL, title);
        Staff.signIn(browser, portal, "wichai").openFromInbox(title).decide("APPROVE");
        Staff webMaster = Staff.signIn(browser, portal, "naree").openFromInbox(title);

        webMaster.page().locator("details.act > summary").first().click();
        webMaster.decide("SCHEDULE");
        assertThat(webMaster.page().locator("#publish-at-error")).hasText(Words.th("publication.refusal.time-missing"));
        LocalDateTime soon = LocalDateTime.now(ZoneId.of("Asia/Bangkok"))
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        if (LocalDateTime.now(ZoneId.of("Asia/Bangkok")).getSecond() > 40) {
            soon = soon.plusMinutes(1);
        }
        webMaster.page().locator("#publish-at").fill(soon.toString());
        webMaster.decide("SCHEDULE");
        assertThat(webMaster.page().locator("#state")).hasText(Words.th("publication.state.SCHEDULED"));
        webMaster.open("/staff/planned.xhtml");
        assertThat(webMaster.page().getByText(title)).isVisible();
        assertThat(Http.get(portal.url("/c/news")).body()).doesNotContain(title);

        Page reader = browser.page();
        long end = System.nanoTime() + (long) TWO_MINUTES_AND_A_HALF * 1_000_000;
        do {
            reader.navigate(portal.url("/c/news").toString());
            reader.waitForTimeout(1000);
        } while (reader.getByText(title).count() == 0 && System.nanoTime() < end);
        assertThat(reader.getByText(title).first()).isVisible();

        owner.open(owner.page().url());
        owner.page().locator("#begin-next").click();
        owner.awaitReady().page().locator("#title-th").fill(title + " (เลื่อน)");
        owner.awaitSaved().next();
        assertThat(owner.page().locator(".marks ins").first()).containsText("เลื่อน");
        owner.decide("SUBMIT");
        assertThat(owner.page().locator("#note-th-error")).isVisible();
        owner.page().locator("#note-th").fill("เลื่อนวันออกหน่วย");
        owner.decide("SUBMIT");
        Staff.signIn(browser, portal, "wichai").openFromInbox(title).decide("APPROVE");
        Staff.signIn(browser, portal, "naree").openFromInbox(title).decide("PUBLISH");

        reader.navigate(portal.url("/c/news").toString());
        reader.getByText(title + " (เลื่อน)").first().click();
        assertThat(reader.locator(".changes")).containsText("เลื่อนวันออกหน่วย");
        assertThat(Http.get(portal.url("/feed.atom")).body()).contains("เลื่อนวันออกหน่วย");
    }

    @Test
    void personal_data_is_withdrawn_by_two_persons_and_nothing_of_it_is_left_to_read() {
        String title = "รายชื่อผู้รับบริการ " + Unique.word();
        Staff owner = submitted("somchai", GENERAL, title);
        Staff.signIn(browser, portal, "wichai").openFromInbox(title).decide("APPROVE");
        Staff.signIn(browser, portal, "naree").openFromInbox(title).decide("PUBLISH");
        owner.open(owner.page().url());
        String address = owner.page().locator("a[href^='/p/']").first().getAttribute("href");
        assertThat(Http.get(portal.url(address)).body()).contains(title);

        owner.page().locator("details.act > summary").last().click();
        owner.remark("มีชื่อบุคคล").decide("PROPOSE_WITHDRAWAL");
        assertThat(owner.page().locator("#kind-error")).isVisible();
        owner.page().locator("#kind").selectOption("PERSONAL_DATA");
        owner.decide("PROPOSE_WITHDRAWAL");
        assertThat(owner.page().locator("#state")).hasText(Words.th("publication.state.WITHDRAWAL_PROPOSED"));
        assertThat(Http.get(portal.url(address)).statusCode()).isEqualTo(200);

        Staff approver = Staff.signIn(browser, portal, "wichai").openFromInbox(title);
        approver.decide("REMOVE");
        approver.page().locator("#sure button[value=yes]").click();
        assertThat(approver.page().locator("#state")).hasText(Words.th("publication.state.REMOVED"));

        HttpResponse<String> gone = Http.get(portal.url(address));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("มีชื่อบุคคล").doesNotContain(title);
    }

    @Test
    void a_warning_goes_out_at_once_and_says_that_it_awaits_a_second_person() {
        String title = "เตือนภัยน้ำป่า " + Unique.word();
        Staff owner = Staff.signIn(browser, portal, "malee").beginNews(WARNING).awaitReady();
        owner.page().locator("#title-th").fill(title);
        owner.page().locator("[name='content.level']").selectOption("danger");
        owner.page().locator("[name='content.area-th']").fill("ทุกตำบล");
        owner.page().locator("[name='content.valid-until']").fill("2099-01-01");
        owner.page()
                .locator("[data-rows=actions]")
                .locator("xpath=ancestor-or-self::*[.//button[@data-row='add']][1]//button[@data-row='add']")
                .first()
                .click();
        owner.page().locator("[name='content.actions.0.action-th']").fill("ขนของขึ้นที่สูง");
        owner.awaitSaved().next();
        String page = owner.page().url();
        Staff approver = Staff.signIn(browser, portal, "wichai");
        approver.page().navigate(page);
        approver.decide("PUBLISH_WARNING");
        approver.page().locator("#sure button[value=yes]").click();
        assertThat(approver.page().locator("#state")).hasText(Words.th("publication.state.LIVE"));
        String address = approver.page().locator("a[href^='/p/']").first().getAttribute("href");
        assertThat(Http.get(portal.url(address)).body()).contains(Words.th("catalogue.awaits-countersignature"));
        approver.open("/staff/");
        assertThat(approver.page().locator(".alarms")).containsText(title);

        Staff.signIn(browser, portal, "prasert").openFromInbox(title).decide("COUNTERSIGN");
        assertThat(Http.get(portal.url(address)).body())
                .contains(title)
                .doesNotContain(Words.th("catalogue.awaits-countersignature"));
    }

    @Test
    void a_remark_stands_at_its_field_until_it_is_done_and_an_outsider_reads_one_edition_by_a_link() {
        String title = "ข่าวอบรม " + Unique.word();
        Staff owner = submitted("somchai", GENERAL, title);
        String page = owner.page().url();
        owner.page().locator("#lend-make").click();
        String link = owner.page().locator("#made-link").inputValue();
        Page outsider = browser.page();
        outsider.navigate(link);
        assertThat(outsider.getByText(title).first()).isVisible();
        assertThat(outsider.context().cookies()).isEmpty();
        assertThat(outsider.locator("meta[name=robots]")).hasAttribute("content", "noindex, nofollow");

        Staff approver = Staff.signIn(browser, portal, "wichai").openFromInbox(title);
        approver.page().locator("#remark-field").selectOption("title-th");
        approver.page().locator("#remark-text").fill("ระบุสถานที่ในชื่อเรื่อง");
        approver.page().locator("#remark-write").click();
        assertThat(approver.page().locator("#field-remarks")).containsText("ระบุสถานที่ในชื่อเรื่อง");
        approver.remark("ดูหมายเหตุรายช่อง").decide("RETURN");

        owner.page().navigate(page);
        owner.page().locator("a[href^='/staff/edit.xhtml']").first().click();
        owner.awaitReady();
        Locator atField = owner.page()
                .locator(".field", new Page.LocatorOptions().setHas(owner.page().locator("#title-th")));
        assertThat(atField.locator("blockquote")).hasText("ระบุสถานที่ในชื่อเรื่อง");
        atField.locator("[data-remark]").click();
        assertThat(atField.locator("[data-remark]")).isDisabled();

        owner.page().navigate(page);
        owner.page()
                .locator("#preview-links li button, #preview-links li input[type=submit]")
                .first()
                .click();
        assertThat(Http.get(java.net.URI.create(link)).statusCode()).isEqualTo(404);
    }

    @Test
    void several_are_approved_together_only_after_each_was_opened() {
        String first = "ข่าวรวมหนึ่ง " + Unique.word();
        String second = "ข่าวรวมสอง " + Unique.word();
        submitted("somchai", GENERAL, first);
        submitted("malee", GENERAL, second);
        Staff approver = Staff.signIn(browser, portal, "prasert").openFromInbox(first);
        approver.open("/staff/inbox.xhtml");
        assertThat(tick(approver, first)).isVisible();
        assertThat(tick(approver, second)).hasCount(0);
        approver.openFromInbox(second).open("/staff/inbox.xhtml");
        tick(approver, first).check();
        tick(approver, second).check();
        approver.page().locator("#approve-ticked").click();
        assertThat(approver.page().locator(".outcomes li"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        assertThat(approver.page().locator(".outcomes")).containsText(first);
        assertThat(approver.page().locator(".outcomes .tag.good")).hasCount(2);
    }

    private Locator tick(Staff approver, String title) {
        return approver.page()
                .locator("tr", new Page.LocatorOptions().setHasText(title))
                .locator("input[name=ticked]");
    }

    private Staff submitted(String username, String kind, String title) {
        Staff owner = Staff.signIn(browser, portal, username).beginNews(kind).write(title, "รายละเอียด");
        owner.awaitSaved().next().decide("SUBMIT");
        return owner;
    }
}
