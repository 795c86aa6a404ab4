package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Programs smuggled into texts go all the way from the writer to the public, and are text when they arrive. */
class HostileTextE2E extends Story {
    private static final String HARM =
            "<img src=harm onerror=\"alert(1)\"><script>alert(2)</script><a href=\"javascript:alert(3)\">x</a>";
    private static final String SEEN_AS_TEXT = "<img src=harm";

    private final List<String> dialogs = new ArrayList<>();

    @Test
    void a_published_text_and_the_remarks_on_its_way_are_harmless_to_staff_and_public() {
        String title = HARM + " " + Unique.word();
        Staff owner = watched(Staff.signIn(browser, portal, "somchai"));
        owner.beginNews("ข่าวสารทั่วไป").write(title, HARM).awaitSaved();
        putHtml(owner, HARM + "<p>เนื้อหา</p>");
        owner.open(owner.page().url().substring(portal.baseUrl().toString().length() - 1))
                .awaitReady();
        assertHarmless(owner.page());
        owner.next().decide("SUBMIT");

        Staff approver = watched(Staff.signIn(browser, portal, "wichai"));
        approver.open("/staff/inbox.xhtml");
        assertHarmless(approver.page());
        approver.openFromInbox(title).remark(HARM).decide("RETURN");
        owner.open(editionPath(approver));
        assertThat(owner.page().locator("main")).containsText(SEEN_AS_TEXT);
        assertHarmless(owner.page());
        owner.decide("SUBMIT");
        approver.openFromInbox(title).decide("APPROVE");
        Staff webMaster = watched(Staff.signIn(browser, portal, "naree")).openFromInbox(title);
        assertHarmless(webMaster.page());
        webMaster.decide("PUBLISH");
        assertThat(webMaster.page().locator("#state")).hasText(Words.th("publication.state.LIVE"));

        Page reader = watched(browser.page());
        for (String path : new String[] {"/", "/en/", "/c/news", "/search?q=onerror"}) {
            visit(reader, path);
            assertThat(reader.locator("main")).containsText(SEEN_AS_TEXT);
        }
        reader.navigate(portal.url("/c/news").toString());
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        assertThat(reader).hasURL(Pattern.compile(".*/p/\\d+$"));
        assertThat(reader.locator("h1")).hasText(title);
        assertThat(reader.locator("main")).containsText("เนื้อหา");
        assertHarmless(reader);
        assertThat(Http.get(portal.url("/feed.atom")).body()).doesNotContain("<img src=harm", "<script");
    }

    @Test
    void a_persons_name_is_only_a_name() {
        String name = "p" + Unique.word();
        Staff administrator = watched(Staff.signIn(browser, portal, "thawat")).open("/admin/person.xhtml");
        Page page = administrator.page();
        page.locator("#name-th").fill(HARM);
        page.locator("#username").fill(name);
        page.locator("#password").fill(DemoPortal.PASSWORD);
        page.locator("[name=roles][value=OWNER]").check();
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText(SEEN_AS_TEXT);
        assertHarmless(page);
        assertHarmless(watched(Staff.signIn(browser, portal, name)).page());
    }

    @Test
    void a_comment_that_is_refused_comes_back_as_text() {
        Page reader = watched(browser.page());
        visit(reader, "/satisfaction");
        reader.locator("#comment").fill("</textarea>" + HARM);
        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.th("survey.send")))
                .click();
        assertThat(reader.locator("#refusal")).isVisible();
        assertThat(reader.locator("#comment")).hasValue("</textarea>" + HARM);
        assertHarmless(reader);
    }

    private void visit(Page reader, String path) {
        Response answer = reader.navigate(portal.url(path).toString());
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertHarmless(reader);
    }

    /** Nothing ran, and nothing that could run stands in the page: the policy of the public side alone would hide a hole. */
    private void assertHarmless(Page page) {
        assertThat(page.locator("main")).isVisible();
        assertThat(page.locator("img[src*=harm], [onerror], a[href^='javascript:' i]"))
                .hasCount(0);
        assertThat((Boolean) page.evaluate(
                        "() => [...document.scripts].some(script => /^alert/.test(script.textContent.trim()))"))
                .isFalse();
        assertThat(dialogs).isEmpty();
    }

    private Staff watched(Staff staff) {
        watched(staff.page());
        return staff;
    }

    private Page watched(Page page) {
        page.onDialog(dialog -> {
            dialogs.add(page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    private String editionPath(Staff staff) {
        return "/staff/edition.xhtml?id=" + staff.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** Stores rich text as a program would send it, past the editor that would clean it. */
    private void putHtml(Staff owner, String html) {
        Object status = owner.page()
                .evaluate(
                        """
                        async html => {
                          const edition = document.getElementById("edition").dataset.edition;
                          const present = await (await fetch("/staff/draft?edition=" + edition)).json();
                          return (await fetch("/staff/draft", {method: "POST", body: new URLSearchParams(
                            {...present.text, edition, version: present.version, "body-th": html})})).status;
                        }
                        """,
                        html);
        assertThat(status).isEqualTo(200);
    }
}
