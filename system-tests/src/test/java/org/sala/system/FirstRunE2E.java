package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office of its own begins with an empty portal, which first of all makes the office and its administrator. */
class FirstRunE2E {
    @TempDir
    Path data;

    @Test
    void an_empty_portal_makes_the_office_and_its_first_administrator_once() {
        try (Portal portal = Portal.over(data, "--empty").start();
                Browser browser = new Browser()) {
            Page page = browser.page();
            page.navigate(portal.baseUrl().toString());
            assertThat(page).hasURL(Pattern.compile(".*/first-run.*"));

            page.locator("#office-name-th").fill("สำนักงานสาธารณสุขอำเภอทดสอบ");
            page.locator("#office-short-th").fill("สสอ.ทดสอบ");
            page.locator("#person-name-th").fill("นายทดสอบ ระบบ");
            page.locator("#username").fill("admin");
            page.locator("#password").fill("a good password");
            page.locator("#password-again").fill("another password");
            page.locator("#make").click();
            assertThat(page.locator("#office-name-th")).hasValue("สำนักงานสาธารณสุขอำเภอทดสอบ");

            page.locator("#password").fill("a good password");
            page.locator("#password-again").fill("a good password");
            page.locator("#make").click();
            page.locator("#name").fill("admin");
            page.locator("form#sign-in #password").fill("a good password");
            page.locator("#enter").click();
            assertThat(page.locator("header.staff-bar")).isVisible();

            assertThat(Http.get(portal.url("/first-run")).statusCode()).isEqualTo(404);
            assertThat(Http.get(portal.baseUrl()).body()).contains("สำนักงานสาธารณสุขอำเภอทดสอบ");
        }
    }
}
