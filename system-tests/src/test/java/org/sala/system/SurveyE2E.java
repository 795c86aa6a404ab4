package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** People answer on the website and on paper; an officer enters the paper, and the report tells them apart. */
@Isolated
class SurveyE2E extends Story {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String batch = "E" + System.nanoTime() + "/";

    @TempDir
    private Path folder;

    @Test
    void answers_from_the_website_and_from_paper_stand_apart_in_the_report() throws Exception {
        Page officer = Staff.signIn(browser, portal, "malee")
                .open("/staff/satisfaction.xhtml")
                .page();
        long webBefore = answers(officer, "เว็บไซต์");
        long paperBefore = answers(officer, "แบบสอบถามกระดาษ");

        enterByKeyboard(officer);
        takeBack(officer);
        uploadTable(officer);
        answerOnTheWebsite();
        AdministratorE2E.run(Staff.signIn(browser, portal, "thawat"), "satisfaction-summary");

        awaitReport(officer, paperBefore + 3);
        assertThat(answers(officer, "เว็บไซต์")).isEqualTo(webBefore + 1);
    }

    @Test
    void who_may_not_enter_answers_is_offered_no_way_to_and_refused() {
        Page approver = Staff.signIn(browser, portal, "prasert")
                .open("/staff/survey.xhtml")
                .page();
        assertThat(approver.locator("main a[href^='/staff/paper']")).hasCount(0);
        for (String page : List.of("paper-answer.xhtml", "paper-table.xhtml", "paper-form.xhtml")) {
            assertThat(approver.navigate(portal.url("/staff/" + page).toString())
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    /** A whole form by digits alone; the second time the same number is refused and nothing typed is lost. */
    private void enterByKeyboard(Page officer) {
        officer.navigate(portal.url("/staff/survey.xhtml").toString());
        officer.locator("main a[href='/staff/paper-answer.xhtml']").click();
        officer.locator("#number").fill(batch + "1");
        type(officer);
        assertThat(officer.locator("#messages")).containsText(Words.th("papers.stored-number", batch + "1"));
        assertThat(officer.locator("#number")).hasValue(batch + "2");

        officer.locator("#number").fill(batch + "01");
        type(officer);
        assertThat(officer.locator("#messages")).containsText(Words.th("papers.refusal.number-twice", batch + "1"));
        assertThat(officer.locator("fieldset.rate input:checked")).hasCount(15);
        assertThat(officer.locator("#comment")).hasValue("ขอที่นั่งรอเพิ่ม");
        officer.locator("#number").fill(batch + "2");
        officer.locator("#enter").click();
        assertThat(officer.locator("#messages")).containsText(Words.th("papers.stored-number", batch + "2"));
    }

    private static void type(Page officer) {
        officer.locator("#number").press("Enter");
        for (int question = 0; question < 15; question++) {
            officer.keyboard().press(question % 2 == 0 ? "4" : "5");
        }
        officer.keyboard().press("1");
        officer.locator("#comment").fill("ขอที่นั่งรอเพิ่ม");
        officer.keyboard().press("Control+Enter");
    }

    private static void takeBack(Page officer) {
        officer.locator("#undo").click();
        officer.locator("#sure button[value=yes]").click();
        assertThat(officer.locator("#messages")).containsText(Words.th("papers.undone"));
        assertThat(officer.locator("#undo")).hasCount(0);
    }

    /** The template with a wrong row, which is told and then corrected. */
    private void uploadTable(Page officer) throws IOException {
        officer.navigate(portal.url("/staff/paper-table.xhtml").toString());
        Download template =
                officer.waitForDownload(() -> officer.locator("#template").click());
        String text = Files.readString(template.path());
        assertThat(text).startsWith("\uFEFFnumber,day,q.content-1,");
        String today = officer.evaluate("new Date().toLocaleDateString('en-CA', {timeZone: 'Asia/Bangkok'})")
                .toString();
        send(officer, text + row("11", today, "5") + row("12", today, "9"));
        assertThat(officer.locator("#looked")).containsText(Words.th("papers.some-wrong", 1, 1));
        Locator wrong = officer.locator("#rows tbody tr").nth(1);
        assertThat(wrong.locator("td").first()).hasText("5");
        assertThat(wrong).containsText(Words.th("satisfaction.refusal.unknown-mark", "9"));

        send(officer, text + row("11", today, "5") + row("12", today, "3"));
        assertThat(officer.locator("#looked")).containsText(Words.th("papers.all-right", 2));
        officer.locator("#store-rows").click();
        assertThat(officer.locator("#messages")).containsText(Words.th("papers.table-stored", 2, 0));
    }

    private String row(String number, String day, String mark) {
        return String.join(",", batch + number, day, mark) + "\r\n";
    }

    private void send(Page officer, String table) throws IOException {
        officer.locator("#file").setInputFiles(Files.writeString(folder.resolve("กระดาษ.csv"), table));
        officer.locator("#look").click();
    }

    private void answerOnTheWebsite() throws InterruptedException {
        Page reader = browser.page(390);
        reader.navigate(portal.url("/satisfaction").toString());
        for (Locator question : List.copyOf(reader.locator("fieldset.rate").all())) {
            question.locator("input[value='4']").check();
        }
        TimeUnit.SECONDS.sleep(3); // a form that comes back sooner is taken for a robot's
        reader.locator("form.survey button.button").click();
        // another story may have answered from this machine today
        if (reader.locator("#another-field[data-asked=true]").count() > 0) {
            reader.locator("#another").check();
            reader.locator("form.survey button.button").click();
        }
        assertThat(reader.locator("#survey-stored")).isVisible();
    }

    /** The page of the job may tell of its run before. */
    private void awaitReport(Page officer, long fromPaper) throws InterruptedException {
        Instant latest = Instant.now().plus(PATIENCE);
        officer.navigate(portal.url("/staff/satisfaction.xhtml").toString());
        while (answers(officer, "แบบสอบถามกระดาษ") != fromPaper) {
            assertThat(Instant.now())
                    .as("%d answers from paper are told", fromPaper)
                    .isBefore(latest);
            TimeUnit.MILLISECONDS.sleep(500);
            officer.reload();
        }
    }

    /** How many answers the report tells of one way; it lists none while nobody has answered in the period. */
    private static long answers(Page report, String source) {
        Locator row = report.locator("main tr:has(:is(td, th):text-is('" + source + "'))")
                .first();
        if (row.count() == 0) {
            return 0;
        }
        return Long.parseLong(
                row.locator("td, th").nth(1).textContent().replace(",", "").strip());
    }
}
