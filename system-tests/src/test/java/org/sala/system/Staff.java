package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person at work on the intranet: signs in and does by role and label what people do. */
public final class Staff {
    private static final int MOST_LOOKS = 20;
    private static final double BETWEEN_LOOKS_MILLIS = 250;

    private final Page page;
    private final Portal portal;

    private Staff(Page page, Portal portal) {
        this.page = page;
        this.portal = portal;
    }

    /** Signs in with the password of the demonstration office. */
    public static Staff signIn(Browser browser, Portal portal, String username) {
        Page page = browser.page();
        page.navigate(portal.url("/staff/").toString());
        page.getByLabel(Words.th("account.username")).fill(username);
        page.getByLabel(Words.th("account.password")).fill(DemoPortal.PASSWORD);
        button(page, "account.sign-in.enter").click();
        assertThat(page.locator("header.staff-bar")).isVisible();
        return new Staff(page, portal);
    }

    /** The page in front of the person. */
    public Page page() {
        return page;
    }

    /** Opens the person's menu and signs out. */
    public Staff signOut() {
        page.locator("header.staff-bar details > summary").click();
        button(page, "staff.sign-out").click();
        assertThat(page.locator("header.staff-bar")).isHidden();
        return this;
    }

    /** Opens a page of the portal. */
    public Staff open(String path) {
        page.navigate(portal.url(path).toString());
        return this;
    }

    /** Begins a publication of a kind of category 8 and comes to the page where it is written. */
    public Staff beginNews(String kind) {
        open("/staff/write.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kind).setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/edit\\.xhtml\\?.*"));
        return this;
    }

    /** Types title and text into the page where an edition is written. */
    public Staff write(String title, String text) {
        awaitReady();
        page.locator("#title-th").fill(title);
        page.locator("#body-th .ql-editor").click();
        page.keyboard().type(text);
        return this;
    }

    /** Waits until the page where an edition is written can be typed into. */
    public Staff awaitReady() {
        assertThat(page.locator("form#edition")).hasAttribute("data-ready", "true");
        return this;
    }

    /** Waits until the page says that what was typed is stored. */
    public Staff awaitSaved() {
        assertThat(page.locator("#status")).hasText(Pattern.compile(Words.th("publication.edit.saved-at", ".*")));
        return this;
    }

    /** Goes on to the page where the edition is decided about, storing what was typed. */
    public Staff next() {
        page.locator("#next").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/edition\\.xhtml\\?.*"));
        return this;
    }

    /** Carries out the transition with this name. */
    public Staff decide(String transition) {
        transition(transition).click();
        return this;
    }

    /** Writes a remark. */
    public Staff remark(String text) {
        page.locator("#remark").fill(text);
        return this;
    }

    /** The button of a transition. */
    public Locator transition(String transition) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Words.th("publication.transition." + transition))
                        .setExact(true));
    }

    /** Opens, from the inbox, the edition with this title, looking again while whoever submits it may not have the answer yet. */
    public Staff openFromInbox(String title) {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first();
        open("/staff/inbox.xhtml");
        for (int looked = 1; looked < MOST_LOOKS && !link.isVisible(); looked++) {
            page.waitForTimeout(BETWEEN_LOOKS_MILLIS);
            open("/staff/inbox.xhtml");
        }
        link.click();
        return this;
    }

    private static Locator button(Page page, String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.th(key)));
    }
}
