package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stories of what is made of steps, and of what citizens take home: SOPs, guides, forms and service standards. */
class ManualsContentE2E extends Story {
    private final Newsroom room = new Newsroom(browser, portal, "anong");

    @Test
    void an_sop_adds_up_its_time_and_is_had_as_a_manual() {
        String title = "คู่มือตรวจน้ำดื่ม " + Unique.word();
        room.begin("คู่มือการปฏิบัติงาน", title)
                .addRow("responsibilities")
                .addRow("steps")
                .addRow("steps")
                .addRow("laws")
                .fill(sop());
        long number = room.publish(title);
        Page page = room.read(browser, "/p/" + number);
        assertThat(page.locator(".step-total")).containsText("1 วันทำการ 30 นาที");
        Locator manual =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.th("manual.download")));
        assertThat(manual).containsText("PDF");
        HttpResponse<String> pdf = Http.get(portal.url(manual.getAttribute("href")));
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline; filename=\"manual.pdf\"; filename*=UTF-8''%E0%B8%84%E0%B8%B9");
        assertThat(pdf.body()).startsWith("%PDF-");
        String tag = pdf.headers().firstValue("ETag").orElseThrow();
        assertThat(Http.get(portal.url("/p/" + number + "/1/manual.pdf"), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(Http.get(portal.url("/en/p/" + number + "/manual.pdf")).statusCode())
                .isEqualTo(200);
        assertThat(Http.get(portal.url("/p/" + number + "/2/manual.pdf")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_citizens_guide_of_the_office_is_had_as_a_manual_in_both_languages() {
        Page page = room.read(browser, "/c/citizen-guides?kind=guide");
        page.locator(".item a").first().click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.th("manual.download"))))
                .isVisible();
        page.navigate(page.url().replace("/p/", "/en/p/"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.en("manual.download"))))
                .hasAttribute("href", java.util.regex.Pattern.compile("/en/p/\\d+/manual\\.pdf"));
    }

    @Test
    void a_form_to_download_needs_its_file() throws IOException {
        String title = "แบบฟอร์มขอตรวจน้ำ " + Unique.word();
        room.begin("แบบฟอร์มดาวน์โหลด", title)
                .addRow("forms")
                .fill(Map.of(
                        "forms.0.form-th", "แบบ ขน.9",
                        "forms.0.used-for-th", "ขอตรวจน้ำ",
                        "forms.0.submit-at-th", "ชั้นล่าง"));
        room.owner().awaitSaved();
        String edit = room.owner().page().url();
        room.submit();
        assertThat(room.owner().page().locator("#state")).hasText(Words.th("publication.state.DRAFT"));

        room.owner().page().navigate(edit);
        room.owner().awaitReady();
        room.attach(Paper.named("form.pdf"), "PDF");
        room.owner()
                .page()
                .locator("[name='content.forms.0.file']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Page page = room.read(browser, "/p/" + room.publish(title));
        String file = page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.th("guide.download-form")))
                .getAttribute("href");
        assertThat(Http.get(portal.url(file)).body()).startsWith("%PDF-1.4");
    }

    @Test
    void a_service_standard_sets_promised_beside_actual_time() {
        String title = "มาตรฐานการให้บริการ " + Unique.word();
        room.begin("มาตรฐานการให้บริการ", title)
                .addRow("services")
                .fill(Map.of(
                        "fiscal-year", "2569",
                        "services.0.service-th", "ตรวจคุณภาพน้ำ",
                        "services.0.promised", "5",
                        "services.0.achieved", "3.5",
                        "services.0.unit", "working-day",
                        "finished", "40",
                        "late", "0"));
        Page page = room.read(browser, "/p/" + room.publish(title));
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("ตรวจคุณภาพน้ำ")))
                .containsText("5 วันทำการ");
    }

    private Map<String, String> sop() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", "SOP-CD-09");
        fields.put("revision", "0");
        fields.put("effective", "2026-12-01");
        fields.put("objective-th", "ให้น้ำดื่มได้มาตรฐาน");
        fields.put("scope-th", "ตู้น้ำทุกแห่งในอำเภอ");
        fields.put("no-definitions", "true");
        fields.put("responsibilities.0.who-th", "นักวิชาการสาธารณสุข");
        fields.put("responsibilities.0.duty-th", "เก็บและตรวจตัวอย่าง");
        fields.put("steps.0.step-th", "เก็บตัวอย่าง");
        fields.put("steps.0.detail-th", "เก็บน้ำจากจุดจ่าย");
        fields.put("steps.0.duration", "30");
        fields.put("steps.0.unit", "minute");
        fields.put("steps.0.responsible-th", "นักวิชาการสาธารณสุข");
        fields.put("steps.1.step-th", "ตรวจ");
        fields.put("steps.1.detail-th", "อ่านผลชุดทดสอบ");
        fields.put("steps.1.duration", "1");
        fields.put("steps.1.unit", "working-day");
        fields.put("steps.1.responsible-th", "นักวิชาการสาธารณสุข");
        fields.put("laws.0.law-th", "พระราชบัญญัติการสาธารณสุข พ.ศ. 2535");
        fields.put("no-form", "true");
        fields.put("evaluation-th", "สุ่มตรวจซ้ำทุกไตรมาส");
        fields.put("prepared-by-th", "นางอนงค์");
        fields.put("reviewed-by-th", "นายประเสริฐ");
        fields.put("approved-by-th", "นายวิชัย");
        return fields;
    }
}
