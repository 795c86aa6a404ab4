package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What people and programs send that they should not, past the page's own checks: it is told in their language and leaves no trace. */
@Isolated
class BadInputE2E extends Story {
    private static final String ANNOUNCEMENT = "ประกาศจัดซื้อจัดจ้าง";
    private static final String HOSTILE = "<img src=x onerror=\"window.harm=1\"><script>window.harm=1</script>";

    @Test
    void a_file_of_200_megabytes_is_refused_whether_or_not_it_says_how_large_it_is() throws Exception {
        Staff owner = Staff.signIn(browser, portal, "malee").beginNews(ANNOUNCEMENT);
        owner.awaitReady();
        long before = bytesOfFiles();

        HttpResponse<String> refused = put(owner, "large.pdf", 200L << 20);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("library.refusal.too-large");
        assertThat(bytesOfFiles() - before).as("bytes left behind").isLessThan(1 << 20);
        assertThat(owner.open(path(owner)).awaitReady().page().locator("#attached li"))
                .hasCount(0);
    }

    @Test
    void a_program_an_empty_file_and_a_page_are_no_documents_whatever_they_are_called() throws Exception {
        Staff owner = Staff.signIn(browser, portal, "malee").beginNews(ANNOUNCEMENT);
        owner.awaitReady();
        List<String> refusals = List.of(
                put(owner, "setup.pdf", "MZ\u0090\0\3\0\0\0"),
                put(owner, "empty.pdf", ""),
                put(owner, "x.pdf", HOSTILE));
        assertThat(refusals).allMatch(answer -> answer.startsWith("422 ") && answer.contains("library.refusal"));
    }

    @Test
    void a_name_that_climbs_out_of_its_folder_or_holds_markup_is_only_a_name() throws Exception {
        Staff owner = Staff.signIn(browser, portal, "malee").beginNews(ANNOUNCEMENT);
        owner.awaitReady();
        assertThat(put(owner, "../../../../tmp/" + HOSTILE + ".pdf", "%PDF-1.4\n%%EOF\n"))
                .startsWith("200 ");
        owner.open(path(owner)).awaitReady();
        assertThat(owner.page().locator("#attached li")).hasCount(1);
        assertThat(owner.page().locator("#attached img")).hasCount(0);
        assertUnharmed(owner.page());
        try (Stream<Path> files = Files.walk(portal.dataDirectory().resolve("files"))) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("onerror"));
        }
    }

    @Test
    void markup_in_titles_remarks_searches_and_answers_is_shown_as_text_or_cleaned() {
        String title = HOSTILE + Unique.word();
        Staff owner =
                Staff.signIn(browser, portal, "malee").beginNews(ANNOUNCEMENT).write(title, "ข้อความ");
        owner.awaitSaved();
        owner.page()
                .evaluate(
                        """
                        async html => {
                          const edition = document.getElementById("edition").dataset.edition;
                          const present = await (await fetch("/staff/draft?edition=" + edition)).json();
                          await fetch("/staff/draft", {method: "POST", body: new URLSearchParams(
                            {...present.text, edition, version: present.version, "body-th": html + '<a href="javascript:window.harm=1">x</a>'})});
                        }
                        """,
                        HOSTILE);
        String edition = path(owner).replaceAll(".*edition=(\\d+).*", "$1");
        for (String page : new String[] {
            "/staff/",
            "/staff/mine.xhtml",
            "/staff/edition.xhtml?id=" + edition,
            "/staff/preview.xhtml?id=" + edition,
            "/staff/edit.xhtml?edition=" + edition
        }) {
            owner.open(page);
            assertUnharmed(owner.page());
            assertThat(owner.page().locator("main a[href^='javascript:']")).hasCount(0);
        }
        Page reader = browser.page();
        reader.navigate(portal.url("/search?q=" + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8))
                .toString());
        assertUnharmed(reader);
        assertThat(reader.locator("#main")).containsText("onerror");
    }

    @Test
    void a_file_dropped_on_the_page_is_attached_and_can_be_taken_away() {
        Staff owner = Staff.signIn(browser, portal, "malee").beginNews(ANNOUNCEMENT);
        owner.awaitReady();
        Page page = owner.page();
        page.evaluate(
                """
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(["%PDF-1.4\\n%%EOF\\n"], "ลากมาวาง.pdf", {type: "application/pdf"}));
                  for (const kind of ["dragenter", "dragover", "drop"])
                    document.getElementById("drop-zone").dispatchEvent(new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: data}));
                }
                """);
        assertThat(page.locator("#attached li")).containsText("ลากมาวาง.pdf");
        page.locator("[data-do=remove]").click();
        page.locator("[data-do=remove-no]").click();
        assertThat(page.locator("#attached li")).hasCount(1);
        page.locator("[data-do=remove]").click();
        page.locator("[data-do=remove-yes]").click();
        assertThat(page.locator("#attached li")).hasCount(0);
    }

    @Test
    void after_five_wrong_passwords_the_right_one_must_wait_and_others_need_not() {
        String name = addPerson();
        Page page = browser.page();
        page.navigate(portal.url("/staff/").toString());
        for (int i = 0; i < 5; i++) {
            enter(page, name, "wrong password " + i);
            assertThat(page.getByRole(AriaRole.ALERT)).hasText(Words.th("account.refusal.WRONG"));
        }
        enter(page, name, DemoPortal.PASSWORD);
        assertThat(page.getByRole(AriaRole.ALERT)).hasText(Words.th("account.refusal.TOO_MANY_ATTEMPTS", 1));
        assertThat(page.getByLabel(Words.th("account.username"))).hasValue(name);
        Staff.signIn(browser, portal, "kanya");

        Instant latest = Instant.now().plus(DemoPortal.SIGN_IN_WAIT.multipliedBy(2));
        while (page.locator("header.staff-bar").count() == 0 && Instant.now().isBefore(latest)) {
            enter(page, name, DemoPortal.PASSWORD);
        }
        assertThat(page.locator("header.staff-bar")).isVisible();
    }

    @Test
    void who_is_deactivated_loses_the_session_at_the_next_request_and_gets_no_other() {
        String name = addPerson();
        Staff leaver = Staff.signIn(browser, portal, name);
        Staff administrator = Staff.signIn(browser, portal, "thawat").open("/admin/people.xhtml");
        administrator
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText(name))
                .getByRole(AriaRole.LINK)
                .click();
        administrator.page().locator("#active").uncheck();
        administrator.page().locator("#save").click();
        assertThat(administrator.page()).hasURL(java.util.regex.Pattern.compile(".*/admin/people.xhtml.*"));

        leaver.open("/staff/mine.xhtml");
        assertThat(leaver.page().locator("main")).containsText(Words.th("account.sign-in.ended"));
        assertThat(leaver.page().getByLabel(Words.th("account.password"))).isVisible();
        enter(leaver.page(), name, DemoPortal.PASSWORD);
        assertThat(leaver.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(leaver.page().getByLabel(Words.th("account.password"))).isVisible();
    }

    private void enter(Page page, String name, String password) {
        page.getByLabel(Words.th("account.username")).fill(name);
        page.getByLabel(Words.th("account.password")).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.th("account.sign-in.enter")))
                .click();
        page.waitForLoadState();
    }

    /** Lets the administrator add an owner, and gives the user name. */
    private String addPerson() {
        String name = "p" + Unique.word();
        Page page = Staff.signIn(browser, portal, "thawat")
                .open("/admin/person.xhtml")
                .page();
        page.locator("#name-th").fill("นายชั่วคราว " + name);
        page.locator("#username").fill(name);
        page.locator("#password").fill(DemoPortal.PASSWORD);
        page.locator("[name=roles][value=OWNER]").check();
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText(name);
        return name;
    }

    /** Nothing that was smuggled in ran, and the page came whole. */
    private void assertUnharmed(Page page) {
        assertThat(page.locator("main")).isVisible();
        assertThat(page.evaluate("() => window.harm === undefined")).isEqualTo(true);
    }

    private String path(Staff owner) {
        URI address = URI.create(owner.page().url());
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    /** What the server answers to a file, sent by a script of the page: status and body. */
    private String put(Staff owner, String name, String content) {
        return (String) owner.page()
                .evaluate(
                        """
                        async ([name, content]) => {
                          const edition = document.getElementById("edition").dataset.edition;
                          const present = await (await fetch("/staff/draft?edition=" + edition)).json();
                          const answer = await fetch(`/staff/files?edition=${edition}&version=${present.version}&name=${encodeURIComponent(name)}`,
                            {method: "PUT", body: new Blob([content])});
                          return answer.status + " " + await answer.text();
                        }
                        """,
                        List.of(name, content));
    }

    /** Sends so many bytes in chunks, without saying how many they are. */
    private HttpResponse<String> put(Staff owner, String name, long bytes) throws Exception {
        String edition = path(owner).replaceAll(".*edition=(\\d+).*", "$1");
        String cookies = owner.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String version = owner.page().locator("#edition").getAttribute("data-version");
        HttpRequest request = HttpRequest.newBuilder(
                        portal.url("/staff/files?edition=" + edition + "&version=" + version + "&name=" + name))
                .header("Cookie", cookies)
                .header("Origin", portal.baseUrl().toString().replaceAll("/$", ""))
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(bytes)))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    private long bytesOfFiles() throws IOException {
        try (Stream<Path> files = Files.walk(portal.dataDirectory().resolve("files"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** So many bytes that begin like a PDF file, made as they are read. */
    private static final class Endless extends InputStream {
        private static final byte[] HEAD = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);

        private final long length;
        private long at;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            if (at == length) {
                return -1;
            }
            int count = (int) Math.min(most, length - at);
            for (int i = 0; i < count; i++, at++) {
                into[offset + i] = at < HEAD.length ? HEAD[(int) at] : (byte) (0x20 + (at & 0x3f));
            }
            return count;
        }
    }
}
