package org.sala.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What stories of a class share: the portal of all stories, and a browser of their own. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Story {
    final Portal portal = DemoPortal.get();
    final Browser browser = new Browser();

    @AfterAll
    void closeBrowser() {
        browser.close();
    }
}
