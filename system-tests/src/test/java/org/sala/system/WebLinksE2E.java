package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A web link goes from its form to its group; one that does not open is told to staff first and, if it stays so, to readers. */
class WebLinksE2E extends Story {
    private static final double LONG = 120_000;

    private final Newsroom room = new Newsroom(browser, portal, "somchai");
    private HttpServer outside;
    private String site;

    @BeforeAll
    void openOutside() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/gone") ? 404 : 200, -1);
            exchange.close();
        });
        outside.start();
        site = "http://127.0.0.1:" + outside.getAddress().getPort();
    }

    @AfterAll
    void closeOutside() {
        outside.stop(0);
    }

    @Test
    void a_link_says_what_is_there_stands_in_its_group_and_is_looked_at() {
        String works = "เว็บไซต์ที่เปิดได้ " + Unique.word();
        String gone = "เว็บไซต์ที่หายไป " + Unique.word();
        begin(works, "/fine");
        String edit = room.owner().page().url();
        room.submit();
        assertThat(room.owner().page().locator("main")).containsText(Words.th("content.refusal.missing", "คำอธิบาย"));
        room.owner().page().navigate(edit);
        room.owner().awaitReady();
        room.fill(Map.of("description-th", "ข่าวและคู่มือของหน่วยงาน", "order", "1"));
        room.publish(works);
        begin(gone, "/gone").fill(Map.of("description-th", "เคยมีคู่มือ"));
        long number = room.publish(gone);

        Page page = room.read(browser, "/c/links");
        Locator card = page.locator("section[aria-labelledby=g-other] .link-card")
                .filter(new Locator.FilterOptions().setHasText(works));
        assertThat(card).containsText("127.0.0.1");
        assertThat(card).containsText("ข่าวและคู่มือของหน่วยงาน");
        Locator link = card.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(works).setExact(true));
        assertThat(link).hasAttribute("href", site + "/fine");
        assertThat(link).hasAttribute("rel", "external noopener");

        look();
        Page list = room.owner().open("/staff/links.xhtml?show=broken").page();
        Locator broken = row(list, gone);
        assertThat(broken).containsText(Words.th("links.state.MISSING"));
        assertThat(broken).containsText("404");
        assertThat(row(list, works)).hasCount(0);
        list.locator("#show").selectOption("working");
        list.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Words.th("links.show"))
                                .setExact(true))
                .click();
        assertThat(row(list, works)).containsText(Words.th("links.state.WORKS"));
        room.owner().open("/staff/edition.xhtml?publication=" + number);
        assertThat(room.owner().page().locator("#link-broken")).containsText(Words.th("links.state.MISSING"));

        page.navigate(portal.url("/p/" + number).toString());
        assertThat(page.getByText(Words.th("links.doubtful"))).hasCount(0);
        look();
        page.reload();
        assertThat(page.getByText(Words.th("links.doubtful"))).isVisible();
        page.navigate(portal.url("/en/c/links?kind=other").toString());
        assertThat(page.locator(".link-card").filter(new Locator.FilterOptions().setHasText(gone)))
                .containsText(Words.en("links.doubtful"));
    }

    private Newsroom begin(String title, String path) {
        room.begin("เว็บไซต์อื่น ๆ ที่น่าสนใจ", title);
        room.owner().page().locator("#link-url").fill(site + path);
        return room;
    }

    private Locator row(Page page, String title) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Has the administrator start the job and waits until the run after the last one has ended. */
    private void look() {
        Page page = Staff.signIn(browser, portal, "thawat")
                .open("/admin/jobs.xhtml")
                .page();
        Locator card = page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions()
                        .setName(Words.th("operations.job.link-check.title"))
                        .setExact(true));
        Locator run = card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(Words.th("operations.console.run"))
                        .setExact(true));
        run.click();
        assertThat(card.getByRole(AriaRole.STATUS))
                .containsText(
                        Words.th("operations.state.DONE"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
    }
}
