package org.sala.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Chromium without a window. Each person gets a context of their own, so that sessions do not mix. */
public final class Browser implements AutoCloseable {
    /** Milliseconds a story waits for anything: what is right is there at once, and a machine with other work must fail no story. */
    private static final int PATIENCE = 45_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(
                            Optional.ofNullable(System.getenv("SALA_CHROMIUM")).orElse("/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    /** A browser whose expectations allow for a busy machine: they wait a while for what they name. */
    public Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** A new page at 1280 pixels, with no cookies. */
    public Page page() {
        return page(1280);
    }

    /** A new page at a width in pixels, with no cookies. */
    public Page page(int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("th-TH"));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
