package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/** The page of one job, and what an administrator does there. */
final class JobDesk {
    private final Page page;
    private final Portal portal;
    private final String job;

    private JobDesk(Page page, Portal portal, String job) {
        this.page = page;
        this.portal = portal;
        this.job = job;
    }

    /** Opens the page of a job as an administrator. */
    static JobDesk of(Browser browser, Portal portal, String job) {
        JobDesk desk = new JobDesk(Staff.signIn(browser, portal, "thawat").page(), portal, job);
        return desk.open();
    }

    JobDesk open() {
        page.navigate(portal.url("/admin/job.xhtml?name=" + job).toString());
        return this;
    }

    Page page() {
        return page;
    }

    /** Presses a button by its words. */
    JobDesk press(String key) {
        button(key).click();
        return this;
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Words.th(key)).setExact(true));
    }

    /** Waits, without touching the page, until it shows the job in this state. */
    JobDesk awaitState(String state, Duration patience) {
        assertThat(page.locator("#current").getByRole(AriaRole.STATUS))
                .containsText(
                        Words.th("operations.state." + state),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(patience.toMillis()));
        return this;
    }

    /** What the page says in answer to the last press. */
    Locator messages() {
        return page.locator("#messages");
    }
}
