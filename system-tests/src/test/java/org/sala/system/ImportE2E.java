package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web master brings a former website over: from a table, and from a WordPress export with its pictures. */
class ImportE2E extends Story {
    private static final Path EXPORT = Path.of("src/test/resources/imports/export.xml");

    @TempDir
    private Path folder;

    @Test
    void a_table_is_reported_row_by_row_and_written_once_it_is_confirmed() throws IOException {
        String title = "ประกาศจากเว็บไซต์เดิม " + Unique.word();
        Page page = open();
        Download template =
                page.waitForDownload(() -> button(page, "imports.template.get").click());
        String columns = Files.readString(template.path()).replace("\uFEFF", "").split("\r\n", 2)[0];
        assertThat(columns).startsWith("\"id\",\"category\",\"kind\",\"title_th\",\"title_en\"");
        Path table = Files.writeString(
                folder.resolve("ประกาศเดิม.csv"),
                "\uFEFFid,category,kind,title_th,body_th\n" + title + ",8,general-news," + title
                        + ",รายละเอียดเดิม\n2,99,,หมวดผิด,x\n");

        send(page, table, "เว็บไซต์เดิม " + title);
        Locator rows = page.locator("tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.nth(0)).containsText(Words.th("imports.outcome.TO_DRAFT"));
        assertThat(rows.nth(1)).containsText(Words.th("imports.fault.no-such-category", "99"));
        page.locator("#confirm-run").click();
        assertThat(rows.nth(0)).containsText(Words.th("imports.outcome.DRAFT"));
        assertThat(rows.nth(1)).containsText(Words.th("imports.outcome.FAULTY"));
        rows.nth(0).getByRole(AriaRole.LINK).click();
        assertThat(page.locator("#state")).hasText(Words.th("publication.state.DRAFT"));

        page.navigate(portal.url("/staff/imports.xhtml").toString());
        send(page, table, "เว็บไซต์เดิม " + title);
        assertThat(rows.nth(0)).containsText(Words.th("imports.outcome.PRESENT"));
        assertThat(page.locator("#confirm-run")).hasCount(0);
    }

    @Test
    void an_export_keeps_its_dates_pictures_and_addresses() throws IOException {
        Page page = open();
        page.locator("#media").setInputFiles(media());
        page.locator("#as-history").check();
        send(page, EXPORT, "wordpress");
        Locator rows = page.locator("tbody tr");
        assertThat(rows.nth(0)).containsText(Words.th("imports.fault.not-mapped", "กิจกรรม"));
        page.getByLabel("กิจกรรม").selectOption(new SelectOption().setValue("8 general-news"));
        page.locator("#store-map").click();
        assertThat(rows.nth(0)).containsText(Words.th("imports.outcome.TO_HISTORY"));
        page.locator("#confirm-run").click();
        assertThat(rows.nth(0)).containsText(Words.th("imports.outcome.PUBLISHED"));

        Page reader = browser.page();
        reader.navigate(portal.url("/2019/08/elderly-check-up/").toString());
        assertThat(reader.locator("h1")).hasText("ออกหน่วยตรวจสุขภาพผู้สูงอายุ ปี 2562");
        assertThat(reader.locator("main")).containsText("14 สิงหาคม 2562");
        assertThat(reader.getByAltText("เจ้าหน้าที่วัดความดันโลหิต").first()).isVisible();
        assertThat(reader.evaluate("window.harm")).isNull();
        HttpResponse<String> moved = Http.get(portal.url("/?p=512"));
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).get().asString().matches("/p/\\d+");
        assertThat(Http.get(portal.url("/wp-content/uploads/2019/08/check-up.png"))
                        .headers()
                        .firstValue("Location"))
                .get()
                .asString()
                .startsWith("/f/");
    }

    @Test
    void a_broken_file_is_refused_in_words_and_owners_may_not_at_all() throws IOException {
        Page page = open();
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<rss><channel><item>");
        send(page, broken, "wordpress");
        assertThat(page.locator("#messages")).containsText("XML");
        assertThat(page.locator("#source")).hasValue("wordpress");

        Page owner = Staff.signIn(browser, portal, "somchai")
                .open("/staff/imports.xhtml")
                .page();
        assertThat(owner.locator("#send")).hasCount(0);
    }

    private Page open() {
        return Staff.signIn(browser, portal, "naree")
                .open("/staff/imports.xhtml")
                .page();
    }

    private void send(Page page, Path file, String source) {
        page.locator("#file").setInputFiles(file);
        page.locator("#source").fill(source);
        page.locator("#send").click();
    }

    private Path media() throws IOException {
        Path archive = folder.resolve("uploads.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("2019/08/check-up.png"));
            zip.write(Files.readAllBytes(Paper.picture()));
        }
        return archive;
    }

    private static Locator button(Page page, String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.th(key)));
    }
}
