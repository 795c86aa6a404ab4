package org.sala.system;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds pages against the rules of axe for WCAG 2.2 A and AA and its best practice. The rules run in the page and only what they find comes
 * back: the library's own binding opens a page more for each look and moves all results through it, which took most of the time.
 */
final class Axe {
    private static final String RULES = source();
    private static final String LOOK =
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations']});
              return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html));
            }
            """;
    private static final int TELEPHONE = 390;
    private static final int HEIGHT = 900;

    private Axe() {}

    /** What is wrong with a page and the frames in it, one line each with the address. */
    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        for (Frame frame : page.frames()) {
            frame.evaluate(RULES);
            ((List<?>) frame.evaluate(LOOK)).forEach(fault -> faults.add(page.url() + " " + fault));
        }
        return faults;
    }

    /** What of a page does not fit a telephone: nothing may be reached by scrolling sideways alone. The width stays as it was. */
    static List<String> overflow(Page page) {
        int width = page.viewportSize().width;
        page.setViewportSize(TELEPHONE, HEIGHT);
        int wide = (Integer) page.evaluate("() => document.scrollingElement.scrollWidth");
        page.setViewportSize(width, HEIGHT);
        return wide <= TELEPHONE ? List.of() : List.of(page.url() + " is " + wide + " pixels wide on a telephone");
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
