package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The administrator runs jobs and reads their history; the figures then stand on the public page. */
@Isolated
class AdministratorE2E extends Story {
    @Test
    void jobs_are_run_from_the_console_and_their_figures_are_public() {
        Staff administrator = Staff.signIn(browser, portal, "thawat");
        run(administrator, "visit-statistics");
        run(administrator, "satisfaction-summary");

        Page reader = browser.page();
        reader.navigate(portal.url("/statistics").toString());
        assertThat(reader.getByText("S.D.").first()).isVisible();
        assertThat(reader.locator("svg").first()).isVisible();
        String visits = Http.get(portal.url("/api/v1/visits?from=2025-12-01&to=2025-12-31&by=month&of=site"))
                .body();
        assertThat(visits).contains("2025-12");
        assertThat(Http.get(portal.url("/api/v1/satisfaction?from=2025-12-01&to=2026-10-31"))
                        .body())
                .contains("mean");
    }

    @Test
    void an_owner_does_not_get_into_the_administration() {
        Staff owner = Staff.signIn(browser, portal, "malee");
        assertThat(owner.page()
                        .navigate(portal.url("/admin/jobs.xhtml").toString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_wrong_password_keeps_the_name_and_says_so() {
        Page page = browser.page();
        page.navigate(portal.url("/staff/").toString());
        page.getByLabel(Words.th("account.username")).fill("somchai-wrong");
        page.getByLabel(Words.th("account.password")).fill("not the password");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.th("account.sign-in.enter")))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel(Words.th("account.username"))).hasValue("somchai-wrong");
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        Staff owner = Staff.signIn(browser, portal, "kanya");
        var session = owner.page().context().cookies();
        owner.signOut();
        owner.page()
                .context()
                .addCookies(session.stream()
                        .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                                .setUrl(portal.baseUrl().toString()))
                        .toList());
        owner.open("/staff/");
        assertThat(owner.page().getByLabel(Words.th("account.password"))).isVisible();
    }

    /** Runs a job from its page and waits until the page says that it is done. */
    static void run(Staff administrator, String job) {
        administrator.open("/admin/job.xhtml?name=" + job);
        Page page = administrator.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.th("operations.console.run")))
                .click();
        assertThat(page.locator("#current").getByRole(AriaRole.STATUS))
                .containsText(
                        Words.th("operations.state.DONE"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(page.locator("#history tbody tr").first()).containsText(Words.th("operations.state.DONE"));
    }
}
