package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server refuses although a page or a program asks for it: the wrong person, a stale version, a value out of bounds. */
class WritesE2E extends Story {
    private static final String ANNOUNCEMENT = "ข่าวสารทั่วไป";

    @Test
    void of_saves_at_the_same_instant_one_is_stored_and_none_is_a_fault() {
        Staff owner = Staff.signIn(browser, portal, "suphap").beginNews(ANNOUNCEMENT);
        owner.awaitReady();
        for (int round = 0; round < 5; round++) {
            @SuppressWarnings("unchecked")
            List<Integer> answers = (List<Integer>)
                    owner.page()
                            .evaluate(
                                    """
                            async () => {
                              const edition = document.getElementById("edition").dataset.edition;
                              const present = await (await fetch("/staff/draft?edition=" + edition)).json();
                              const save = n => fetch("/staff/draft", {method: "POST", body: new URLSearchParams(
                                {edition, version: present.version, "title-th": "ครั้งที่ " + n})});
                              return (await Promise.all([1, 2, 3, 4].map(save))).map(response => response.status);
                            }
                            """);
            assertThat(answers).containsOnlyOnce(200).contains(409).containsOnly(200, 409);
        }
    }

    @Test
    void a_change_of_files_with_a_stale_version_is_refused() {
        Staff owner = Staff.signIn(browser, portal, "suphap").beginNews(ANNOUNCEMENT);
        owner.awaitReady();
        Object status = owner.page()
                .evaluate(
                        """
                        async () => {
                          const edition = document.getElementById("edition").dataset.edition;
                          const put = version => fetch(`/staff/files?edition=${edition}&version=${version}&name=a.pdf`,
                            {method: "PUT", body: "%PDF-1.4\\n%%EOF\\n"});
                          const present = await (await fetch("/staff/draft?edition=" + edition)).json();
                          const first = await put(present.version), second = await put(present.version);
                          return first.status + " " + second.status + " " + (await second.json()).refusal;
                        }
                        """);
        assertThat(status).isEqualTo("200 409 publication.refusal.changed-meanwhile");
    }

    @Test
    void an_owner_of_another_group_is_told_on_the_page_and_refused_behind_it() {
        Staff owner = Staff.signIn(browser, portal, "suphap")
                .beginNews(ANNOUNCEMENT)
                .write("เรื่องของกลุ่มงานบริหาร " + Unique.word(), "ข้อความ");
        owner.awaitSaved();
        String edit = owner.page().url();

        Staff other = Staff.signIn(browser, portal, "kanya");
        other.page().navigate(edit);
        assertThat(other.page().locator("#why-SUBMIT")).hasText(Words.th("publication.refusal.not-answerable"));
        assertThat(other.transition("SUBMIT")).isDisabled();
        Object answer = other.page()
                .evaluate(
                        """
                        async edition => {
                          const present = await (await fetch("/staff/draft?edition=" + edition)).json();
                          const refused = await fetch("/staff/draft", {method: "POST", body: new URLSearchParams(
                            {edition, version: present.version, "title-th": "x"})});
                          return refused.status + " " + (await refused.json()).refusal;
                        }
                        """,
                        edit.replaceAll(".*edition=(\\d+).*", "$1"));
        assertThat(answer).isEqualTo("422 publication.refusal.not-answerable");
    }

    @Test
    void a_preference_out_of_bounds_stays_typed_and_says_what_is_wrong_at_the_field() {
        Staff owner = Staff.signIn(browser, portal, "suphap").open("/staff/");
        String window = owner.page()
                .locator("a[href*='.mode=edit']")
                .first()
                .getAttribute("href")
                .replaceAll(".*(w\\d+)\\.mode=edit.*", "$1");
        owner.open("/staff/?" + window + ".mode=edit");
        Locator form = owner.page().locator("#" + window + "-form");
        form.evaluate("form => form.noValidate = true");
        form.locator("[name=title-th]").fill("ของฉัน");
        form.locator("[name=rows]").fill("999");
        form.locator("button").first().click();

        assertThat(form.locator("[name=rows]")).hasValue("999");
        assertThat(form.locator("[name=rows]")).hasAttribute("aria-invalid", "true");
        assertThat(form.locator("[name=title-th]")).hasValue("ของฉัน");
        assertThat(form.locator(".field-error")).hasText(Words.th("portal.wrong.NUMBER", "1", "50"));

        form.locator("[name=rows]").fill("4");
        form.locator("button").first().click();
        assertThat(owner.page().getByText("ของฉัน").first()).isVisible();
        assertThat(owner.page().locator("#" + window + "-form")).hasCount(0);
    }

    @Test
    void of_two_administrators_who_change_the_same_person_the_second_is_told_and_loses_nothing_typed() {
        Page first = Staff.signIn(browser, portal, "thawat")
                .open("/admin/people.xhtml")
                .page();
        String person = first.locator("a[href*='person.xhtml?id=']").first().getAttribute("href");
        Page second = Staff.signIn(browser, portal, "thawat").page();
        for (Page page : List.of(first, second)) {
            page.navigate(portal.url("/admin/people.xhtml").resolve(person).toString());
        }
        first.locator("#position-en").fill("First");
        first.locator("#save").click();
        assertThat(first).hasURL(Pattern.compile(".*/admin/people\\.xhtml.*"));

        second.locator("#position-en").fill("Second");
        second.locator("#save").click();
        assertThat(second.getByText(Words.th("account.refusal.person-changed-meanwhile")))
                .isVisible();
        assertThat(second.locator("#position-en")).hasValue("Second");
        second.locator("#save").click();
        assertThat(second).hasURL(Pattern.compile(".*/admin/people\\.xhtml.*"));
    }

    @Test
    void answers_given_before_any_page_is_asked_carry_the_security_headers() {
        HttpResponse<String> toSignIn = Http.get(portal.url("/staff/mine.xhtml"));
        assertThat(toSignIn.statusCode()).isEqualTo(302);
        assertGuarded(toSignIn.headers().map());

        Staff owner = Staff.signIn(browser, portal, "malee");
        Response forbidden =
                owner.page().navigate(portal.url("/admin/audit.xhtml").toString());
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.headers()).containsKeys("content-security-policy", "x-content-type-options");
    }

    @Test
    void staff_pages_run_no_text_as_a_program() {
        List<String> complaints = new ArrayList<>();
        Staff administrator = Staff.signIn(browser, portal, "thawat");
        watch(administrator.page(), complaints);
        for (String page : new String[] {"jobs", "audit", "people", "groups", "office"}) {
            administrator.open("/admin/" + page + ".xhtml");
        }
        AdministratorE2E.run(administrator, "satisfaction-summary");

        Staff owner = Staff.signIn(browser, portal, "malee");
        watch(owner.page(), complaints);
        owner.beginNews(ANNOUNCEMENT).write("หัวข้อ", "ข้อความ");
        owner.awaitSaved();
        assertThat(complaints).isEmpty();
    }

    private void watch(Page page, List<String> complaints) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private void assertGuarded(Map<String, List<String>> headers) {
        assertThat(headers).containsKeys("content-security-policy", "x-content-type-options", "referrer-policy");
        assertThat(headers.get("content-security-policy").get(0)).doesNotContain("unsafe-eval");
    }
}
