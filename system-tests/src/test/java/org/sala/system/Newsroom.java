package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An owner, an approver and a web master at their desks, who fill in content forms and take what they wrote to the public. */
final class Newsroom {
    private static final Set<String> OF_ALL = Set.of("source-name", "source-url", "source-date", "link-url");

    private final Portal portal;
    private final Staff owner;
    private final Staff approver;
    private final Staff webMaster;

    Newsroom(Browser browser, Portal portal, String ownerName) {
        this.portal = portal;
        owner = Staff.signIn(browser, portal, ownerName);
        approver = Staff.signIn(browser, portal, "wichai");
        webMaster = Staff.signIn(browser, portal, "naree");
    }

    Staff owner() {
        return owner;
    }

    /** Begins a publication of a kind and gives it its title. */
    Newsroom begin(String kind, String title) {
        owner.beginNews(kind).awaitReady();
        owner.page().locator("#title-th").fill(title);
        return this;
    }

    /**
     * Fills in fields of the content form by the names they are sent under, without {@code content.}, and those that
     * all content has; {@code topic.9(8)} is a paragraph to tick. For a field that names a file, {@code attached} is the first of those attached.
     */
    Newsroom fill(Map<String, String> fields) {
        fields.forEach((name, value) -> {
            Locator field = field(name);
            if ("SELECT".equals(field.evaluate("element => element.tagName"))) {
                field.selectOption(
                        "attached".equals(value) ? new SelectOption().setIndex(1) : new SelectOption().setValue(value));
            } else if ("checkbox".equals(field.getAttribute("type"))) {
                field.check();
            } else {
                field.fill(value);
            }
        });
        return this;
    }

    /** Adds a row to a table of the content form. */
    Newsroom addRow(String table) {
        owner.page().locator("[data-rows='" + table + "'] [data-row=add]").click();
        return this;
    }

    /** Attaches a file and waits until it is listed. */
    Newsroom attach(Path file, String word) {
        owner.page().locator("#choose").setInputFiles(file);
        assertThat(owner.page().locator("#attached")).containsText(word);
        return this;
    }

    /** Says what the only picture attached shows. */
    Newsroom describe(String alt) {
        owner.page().locator("#attached [name=alt-th]").fill(alt);
        owner.page().locator("#title-th").click();
        return this;
    }

    /** Submits; the refusal or the next state is for the story to see. */
    Newsroom submit() {
        owner.next().decide("SUBMIT");
        return this;
    }

    /** Submits, approves and publishes; answers with the number of the publication. */
    long publish(String title) {
        submit();
        assertThat(owner.page().locator("#state")).hasText(Words.th("publication.state.SUBMITTED"));
        String path = owner.page().url().replaceFirst("^.*?(/staff/)", "$1");
        approver.open(path).decide("APPROVE");
        assertThat(approver.page().locator("#state")).hasText(Words.th("publication.state.APPROVED"));
        webMaster.open(path).decide("PUBLISH");
        assertThat(webMaster.page().locator("#state")).hasText(Words.th("publication.state.LIVE"));
        String answer = Http.get(portal.url("/api/v1/publications?size=5")).body();
        Matcher number = Pattern.compile("\"number\":(\\d+)(?:(?!\"number\").)*?" + Pattern.quote(title))
                .matcher(answer);
        if (!number.find()) {
            throw new AssertionError("not among the newest: " + title);
        }
        return Long.parseLong(number.group(1));
    }

    /** The page of a publication, or any other public page, as a reader sees it. */
    Page read(Browser browser, String path) {
        Page reader = browser.page();
        reader.navigate(portal.url(path).toString());
        return reader;
    }

    private Locator field(String name) {
        if (name.startsWith("topic.")) {
            return owner.page().locator("[name=topic][value='" + name.substring("topic.".length()) + "']");
        }
        return owner.page().locator("[name='" + (OF_ALL.contains(name) ? "" : "content.") + name + "']");
    }
}
