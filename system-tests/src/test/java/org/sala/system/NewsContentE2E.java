package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** One story for each kind of news: from its form to the page made for it. */
class NewsContentE2E extends Story {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    private final Newsroom room = new Newsroom(browser, portal, "suphap");

    @Test
    void general_news_need_no_form() {
        String title = "ข่าวทั่วไป " + Unique.word();
        room.owner().beginNews("ข่าวสารทั่วไป").write(title, "เปิดให้บริการตามปกติ");
        assertThat(room.owner().page().locator(".content-form")).hasCount(0);
        Page page = room.read(browser, "/p/" + room.publish(title));
        assertThat(page.getByText("เปิดให้บริการตามปกติ")).isVisible();
    }

    @Test
    void an_activity_goes_out_with_place_time_and_pictures_that_are_described() throws IOException {
        String title = "ภาพกิจกรรม " + Unique.word();
        room.begin("ภาพข่าวกิจกรรม", title)
                .fill(Map.of("date", "2026-11-20", "time", "09:00", "place-th", "หอประชุมอำเภอ"));
        room.owner().awaitSaved();
        String edit = room.owner().page().url();
        room.submit();
        assertThat(room.owner().page().getByText(Words.th("content.refusal.picture-missing")))
                .isVisible();

        room.owner().page().navigate(edit);
        room.owner().awaitReady();
        Path picture = Files.createTempDirectory("story").resolve("activity.png");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        room.attach(picture, "PNG");
        room.owner().page().locator("#attached [name=alt-th]").fill("ประธานกล่าวเปิดงานบนเวที");
        room.owner().page().locator("#attached [name=title-th]").fill("พิธีเปิด");
        room.owner().page().locator("#title-th").click();

        Page page = room.read(browser, "/p/" + room.publish(title));
        assertThat(page.getByAltText("ประธานกล่าวเปิดงานบนเวที")).isVisible();
        assertThat(page.getByText("หอประชุมอำเภอ")).isVisible();
        assertThat(page.getByText("20 พฤศจิกายน 2569").first()).isVisible();
    }

    @Test
    void a_warning_is_a_banner_while_it_holds_and_is_marked_as_ended_afterwards() {
        String valid = "แจ้งเตือนน้ำหลาก " + Unique.word();
        long number = publishWarning(valid, TODAY.plusDays(2));
        Page page = room.read(browser, "/p/" + number);
        assertThat(page.locator(".warning-banner.danger")).containsText("อันตราย");
        assertThat(page.getByText("ย้ายของขึ้นที่สูง")).isVisible();
        page.navigate(portal.url("/").toString());
        assertThat(page.locator(".window.alert")).containsText(valid);

        String ended = "แจ้งเตือนที่ผ่านไปแล้ว " + Unique.word();
        page.navigate(
                portal.url("/p/" + publishWarning(ended, TODAY.minusDays(1))).toString());
        assertThat(page.locator(".warning-banner.over")).containsText(Words.th("news.warning.ended"));
        page.navigate(portal.url("/").toString());
        assertThat(page.locator(".window.alert")).not().containsText(ended);
    }

    @Test
    void a_vacancy_says_until_when_to_apply() {
        String title = "รับสมัครพนักงานขับรถ " + Unique.word();
        room.begin("ประกาศรับสมัครงาน", title)
                .fill(Map.of(
                        "stage", "vacancy",
                        "post-th", "พนักงานขับรถ",
                        "places", "๒",
                        "qualification-th", "มีใบอนุญาตขับรถ",
                        "opens", TODAY.minusDays(1).toString(),
                        "closes", TODAY.plusDays(10).toString(),
                        "channel-th", "ยื่นด้วยตนเอง"));
        Page page = room.read(browser, "/p/" + room.publish(title));
        assertThat(page.locator(".standing")).hasText(Words.th("news.state.OPEN", 10));
        assertThat(page.getByText("มีใบอนุญาตขับรถ")).isVisible();
        page.navigate(portal.url("/en/c/news?kind=recruitment").toString());
        assertThat(item(page, title)).containsText(Words.en("news.state.OPEN", 10));
    }

    @Test
    void a_notice_and_its_result_show_each_other_and_the_board_tells_where_it_stands() {
        String title = "ประกาศซื้อเวชภัณฑ์ " + Unique.word();
        room.begin("ประกาศจัดซื้อจัดจ้าง", title)
                .fill(Map.of(
                        "project-number", "69119000777",
                        "method", "specific",
                        "budget", "96,000",
                        "median-price", "93000",
                        "closes", TODAY.toString(),
                        "closes-time", "23:59",
                        "submit-to-th", "กลุ่มงานบริหารทั่วไป"));
        long notice = room.publish(title);
        Page page = room.read(browser, "/c/news?kind=procurement-notice");
        Locator line = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title));
        assertThat(line).containsText(Words.th("news.state.TODAY"));
        assertThat(line).containsText("96,000.00");

        String result = "ประกาศผลซื้อเวชภัณฑ์ " + Unique.word();
        room.begin("ผลการจัดซื้อจัดจ้าง", result)
                .fill(Map.of(
                        "notice", Long.toString(notice),
                        "outcome", "awarded",
                        "winner-th", "ร้านยาลุมพุก",
                        "price", "92500",
                        "reason-th", "ราคาเหมาะสม"));
        long number = room.publish(result);
        page.navigate(portal.url("/p/" + notice).toString());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(result))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/p/" + number + "$"));
        assertThat(page.getByText("ร้านยาลุมพุก").first()).isVisible();
        assertThat(page.locator(".related")).containsText(title);
        page.navigate(portal.url("/c/news?kind=procurement-notice").toString());
        assertThat(line).containsText(Words.th("news.state.ANSWERED"));
        page.navigate(portal.url("/").toString());
        assertThat(item(page, title)).containsText(Words.th("news.state.ANSWERED"));
    }

    private long publishWarning(String title, LocalDate until) {
        room.begin("เรื่องแจ้งเตือน", title)
                .addRow("actions")
                .fill(Map.of(
                        "level", "danger",
                        "actions.0.action-th", "ย้ายของขึ้นที่สูง",
                        "area-th", "ริมลำน้ำชี",
                        "valid-until", until.toString()));
        return room.publish(title);
    }

    private Locator item(Page page, String title) {
        return page.locator(".item")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}
