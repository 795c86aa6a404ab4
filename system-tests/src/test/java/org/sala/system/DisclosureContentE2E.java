package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stories of online services, statistics notes and the monthly summary of procurement. */
class DisclosureContentE2E extends Story {
    private final Newsroom room = new Newsroom(browser, portal, "suphap");

    @Test
    void a_service_says_who_may_use_it_how_and_that_it_costs_nothing() {
        String title = "จองคิวทันตกรรม " + Unique.word();
        room.begin("ให้บริการผ่านหน้าเว็บไซต์", title)
                .fill(Map.of(
                        "how-th", "เลือกวันที่ว่าง\nกรอกชื่อและเบอร์โทรศัพท์",
                        "audience-th", "ประชาชนทุกสิทธิการรักษา",
                        "hours-th", "ตลอด 24 ชั่วโมง",
                        "no-documents", "true",
                        "responsible-th", "กลุ่มงานส่งเสริมสุขภาพ",
                        "telephone", "0 4579 1043"));
        room.owner().page().locator("#link-url").fill("https://queue.example.go.th/dental");
        String edit = room.owner().page().url();
        room.submit();
        assertThat(room.owner().page().locator("main"))
                .containsText(Words.th("content.refusal.rows-or-none", "ค่าธรรมเนียม"));
        room.owner().page().navigate(edit);
        room.owner().awaitReady();
        room.fill(Map.of("no-fee", "true"));
        Page page = room.read(browser, "/p/" + room.publish(title));
        Locator open = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.th("service.open")));
        assertThat(open).hasAttribute("href", "https://queue.example.go.th/dental");
        assertThat(open).hasAttribute("rel", "external noopener");
        assertThat(page.locator(".at-a-glance")).containsText("ไม่มีค่าธรรมเนียม");
        assertThat(page.locator(".steps > li")).hasCount(2);
        assertThat(page.getByText("ประชาชนทุกสิทธิการรักษา")).isVisible();
    }

    @Test
    void a_guide_and_its_online_service_show_each_other() {
        Page page = room.read(browser, "/c/e-services");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("ระบบแจ้งเรื่องร้องเรียนและติดตามสถานะออนไลน์"))
                .first()
                .click();
        assertThat(page.locator(".related")).containsText(Words.th("service.guide"));
        page.locator(".related a").first().click();
        assertThat(page.locator(".related")).containsText(Words.th("service.online"));
    }

    @Test
    void a_statistics_note_tells_period_source_and_method_and_what_changed() {
        String title = "สถิติเว็บไซต์ครึ่งปี " + Unique.word();
        room.begin("สถิติการเข้าใช้บริการเว็บไซต์", title)
                .addRow("figures")
                .fill(Map.of(
                        "from", "2026-09-30",
                        "to", "2026-04-01",
                        "origin-th", "ข้อมูลจราจรของเว็บไซต์",
                        "method-th", "ไม่นับโปรแกรมเก็บข้อมูลอัตโนมัติ",
                        "figures.0.label-th", "การเข้าชม",
                        "figures.0.value", "18,500",
                        "figures.0.unit-th", "ครั้ง",
                        "figures.0.before", "16000"));
        String edit = room.owner().page().url();
        room.submit();
        assertThat(room.owner().page().locator("main"))
                .containsText(Words.th("content.refusal.before", "ถึงวันที่", "ข้อมูลตั้งแต่วันที่"));
        room.owner().page().navigate(edit);
        room.owner().awaitReady();
        room.fill(Map.of("from", "2026-04-01")).fill(Map.of("to", "2026-09-30"));
        Page page = room.read(browser, "/p/" + room.publish(title));
        assertThat(page.locator(".figures")).containsText("18,500");
        assertThat(page.locator(".figures")).containsText(Words.th("figures.more", "2,500"));
        assertThat(page.locator(".facts-list")).containsText("30 กันยายน 2569");
        assertThat(page.getByText("ไม่นับโปรแกรมเก็บข้อมูลอัตโนมัติ")).isVisible();
    }

    @Test
    void a_months_purchases_are_a_table_with_totals_that_is_had_as_csv() {
        String title = "สรุปผลการจัดซื้อจัดจ้าง " + Unique.word();
        Map<String, String> fields = new HashMap<>(Map.of("month", "2026-11"));
        fields.putAll(purchase(0, "ซื้อวัสดุสำนักงาน", "9,300", "8,940.50"));
        fields.putAll(purchase(1, "จ้างซ่อมเครื่องปรับอากาศ", "๔๕๐๐", "4310"));
        room.begin("สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)", title)
                .addRow("purchases")
                .addRow("purchases")
                .fill(fields);
        long number = room.publish(title);
        Page page = room.read(browser, "/p/" + number);
        assertThat(page.locator(".at-a-glance")).containsText("พฤศจิกายน 2569");
        assertThat(page.locator(".at-a-glance")).containsText("2570");
        assertThat(page.locator(".purchases tbody tr")).hasCount(2);
        assertThat(page.locator(".purchases tfoot")).containsText("13,800.00");
        assertThat(page.locator(".purchases tfoot")).containsText("13,250.50");

        Locator csv = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.th("procurement.csv")));
        HttpResponse<String> rows = Http.get(portal.url(csv.getAttribute("href")));
        assertThat(rows.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(rows.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"skr1-2026-11.csv\"");
        assertThat(rows.body().lines()).hasSize(3).first().asString().contains("month,fiscal_year,work_th,work_en");
        assertThat(rows.body()).contains("2026-11,2570,ซื้อวัสดุสำนักงาน,,9300.00");
        page.setViewportSize(390, 844);
        assertThat(page.locator(".purchases tbody tr").first()).containsText("ราคาเหมาะสม");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(Http.get(portal.url("/api/v1/publications/1/purchases")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_month_without_purchases_says_so() {
        String title = "สรุปผลเดือนที่ไม่มีรายการ " + Unique.word();
        room.begin("สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)", title)
                .fill(Map.of("month", "2026-11", "nothing-bought", "true"));
        room.owner().page().locator("input[name=topic][value='9(8)']").check();
        Page page = room.read(browser, "/p/" + room.publish(title));
        assertThat(page.getByText(Words.th("procurement.nothing"))).isVisible();
        assertThat(page.locator(".purchases")).hasCount(0);
        page.navigate(portal.url("/official-information/section-9").toString());
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
    }

    private Map<String, String> purchase(int row, String work, String budget, String price) {
        String name = "purchases." + row + ".";
        Map<String, String> fields = new HashMap<>();
        fields.put(name + "work-th", work);
        fields.put(name + "budget", budget);
        fields.put(name + "reference-price", budget);
        fields.put(name + "method", "specific");
        fields.put(name + "bidders", "ร้านลุมพุกศึกษาภัณฑ์ " + price + " บาท");
        fields.put(name + "selected", "ร้านลุมพุกศึกษาภัณฑ์");
        fields.put(name + "agreed-price", price);
        fields.put(name + "reason-th", "ราคาเหมาะสม");
        fields.put(name + "contract", "ใบสั่งซื้อเลขที่ 90/2569");
        fields.put(name + "contract-date", "2026-11-" + (10 + row));
        return fields;
    }
}
