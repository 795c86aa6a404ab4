package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever clicks before the whole page has come is heard. */
class SlowLineE2E extends Story {
    @Test
    void a_click_before_the_end_of_the_page_has_come_is_carried_out() {
        Staff owner = Staff.signIn(browser, portal, "malee");
        owner.beginNews("ข่าวสารทั่วไป").write("ส่งจากที่สัญญาณอ่อน " + Unique.word(), "เนื้อความของข่าว");
        owner.awaitSaved().next();
        String path = owner.page().url().replaceFirst("^.*?(/staff/)", "$1");
        Page page = owner.page();
        page.setExtraHTTPHeaders(Map.of("Accept-Encoding", "identity"));

        try (SlowLine line = new SlowLine(portal, Words.th("publication.transition.SUBMIT"))) {
            page.navigate(line.url(path).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            owner.decide("SUBMIT");
            assertThat(page.locator("#messages")).containsText(Words.th("publication.done.SUBMIT"));
        }
    }
}
