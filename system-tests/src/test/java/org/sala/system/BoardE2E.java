package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** An owner keeps the board: checks what is overdue, and has it said of something that it does not apply. */
@Isolated
class BoardE2E extends Story {
    @Test
    void a_check_of_what_is_overdue_raises_the_score_and_can_be_taken_back() {
        Page page = Staff.signIn(browser, portal, "anong")
                .open("/staff/board.xhtml?category=6")
                .page();
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(Words.th("freshness.state.OVERDUE")));
        assertThat(row).hasCount(1);
        int before = score(page);
        row.locator("button[name=confirm]").click();
        assertThat(page.locator("#messages")).isVisible();
        assertThat(row).hasCount(0);
        assertThat(score(page)).isGreaterThan(before);
        page.locator("button[name=undo]").click();
        assertThat(row).hasCount(1);
        assertThat(score(page)).isEqualTo(before);
    }

    @Test
    void what_does_not_apply_is_proposed_approved_and_told_to_the_public() {
        String reason = "สำนักงานไม่มีแบบฟอร์มให้ดาวน์โหลดในปีนี้";
        Page owner = Staff.signIn(browser, portal, "anong")
                .open("/staff/register-line.xhtml?subject=form")
                .page();
        owner.locator("#exempt-panel > summary").click();
        owner.locator("#exempt-reason-th").fill(reason);
        owner.locator("#until").fill("2099-09-30");
        owner.locator("#propose-exempt").click();
        assertThat(owner.locator("#withdraw")).isVisible();
        assertThat(owner.locator("#approve")).hasCount(0);

        Page approver = Staff.signIn(browser, portal, "wichai")
                .open("/staff/register-line.xhtml?subject=form")
                .page();
        approver.locator("#approve").click();
        assertThat(approver.locator("#approve")).hasCount(0);

        owner.navigate(
                portal.url("/staff/board.xhtml?category=7&state=NOT_APPLICABLE").toString());
        assertThat(owner.locator("table.board tbody tr")).hasCount(1);
        Page reader = browser.page();
        reader.navigate(portal.url("/c/citizen-guides").toString());
        assertThat(reader.getByText(reason).first()).isVisible();
    }

    private int score(Page page) {
        return Integer.parseInt(
                page.locator("#score").textContent().replace("%", "").strip());
    }
}
