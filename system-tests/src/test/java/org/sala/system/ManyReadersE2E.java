package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Many read while something is published, some of them slowly: nobody gets half a page, and nobody an old one. */
class ManyReadersE2E extends Story {
    private static final Duration WITHIN = Duration.ofSeconds(1);
    private static final List<String> SURFACES = List.of(
            "/", "/c/news", "/c/news?kind=general-news", "/feed.atom", "/c/news/feed.atom", "/api/v1/publications");

    /** A connection for each request, as many readers have. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /** What one reader got of one page. */
    private record Seen(String path, Instant asked, String body) {}

    @Test
    void what_is_published_under_load_is_on_every_page_within_a_second_and_stays_there() throws Exception {
        Newsroom newsroom = new Newsroom(browser, portal, "somchai");
        String title = "ประกาศท่ามกลางผู้อ่านจำนวนมาก " + Unique.word();
        newsroom.begin("ข่าวสารทั่วไป", title);
        newsroom.owner().write(title, "ประกาศที่เผยแพร่ขณะมีผู้อ่านจำนวนมาก").awaitSaved();
        Queue<Seen> seen = new ConcurrentLinkedQueue<>();
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService readers = Executors.newFixedThreadPool(SURFACES.size() * 2);
        for (int i = 0; i < SURFACES.size() * 2; i++) {
            String path = SURFACES.get(i % SURFACES.size());
            readers.submit(() -> {
                while (going.get()) {
                    Instant asked = Instant.now();
                    seen.add(new Seen(path, asked, Http.get(portal.url(path)).body()));
                    Thread.sleep(20);
                }
                return null;
            });
        }
        newsroom.publish(title);
        Instant told = Instant.now(); // the web master's page says that it is live
        Thread.sleep(WITHIN.toMillis() + 1_500);
        going.set(false);
        readers.shutdown();
        assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        for (String path : SURFACES) {
            List<Seen> of = seen.stream()
                    .filter(one -> one.path().equals(path))
                    .sorted(Comparator.comparing(Seen::asked))
                    .toList();
            assertThat(of).as(path).hasSizeGreaterThan(10);
            assertThat(of).as(path).allMatch(one -> isWhole(one.body()));
            List<Seen> late = of.stream()
                    .filter(one -> one.asked().isAfter(told.plus(WITHIN)))
                    .toList();
            assertThat(late).as(path).isNotEmpty().allMatch(one -> one.body().contains(title));
        }
    }

    @Test
    void a_thousand_readers_of_one_page_that_changes_all_get_a_whole_page() {
        URI page = portal.url("/c/knowledge");
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            URI address = i % 10 == 0 ? portal.url("/c/knowledge?page=1&x=" + i) : page;
            all.add(client.sendAsync(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        assertThat(all.stream().map(CompletableFuture::join)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(isWhole(answer.body())).isTrue();
        });
    }

    @Test
    void readers_who_are_slow_do_not_keep_others_waiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket =
                        new Socket(portal.url("/").getHost(), portal.url("/").getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("GET / HTTP/1.1\r\nHost: " + portal.url("/").getHost() + "\r\nX-Slow: ")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            HttpResponse<String> answer = Http.get(portal.url("/c/news"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(isWhole(answer.body())).isTrue();
            Socket last = slow.get(99);
            last.setSoTimeout(20_000);
            last.getOutputStream().write("x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = last.getInputStream()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200");
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void a_visitor_with_a_keyboard_downloads_a_form_in_three_steps_from_the_start_page() throws IOException {
        Page reader = browser.page();
        reader.navigate(portal.url("/").toString());
        tabTo(reader, ".skip");
        reader.keyboard().press("Enter");

        tabTo(reader, "main a[href='/c/citizen-guides']");
        reader.keyboard().press("Enter");
        assertThat(reader).hasURL(portal.url("/c/citizen-guides").toString());
        tabTo(reader, ".item:has(.tag:text-is('แบบฟอร์มดาวน์โหลด')) h3 a");
        reader.keyboard().press("Enter");
        assertThat(reader).hasURL(Pattern.compile(".*/p/\\d+"));
        tabTo(reader, "main a[download]");
        Download download = reader.waitForDownload(() -> reader.keyboard().press("Enter"));
        assertThat(Files.size(download.path())).isGreaterThan(1_000);
    }

    /** Presses the tab key until one of the elements has the focus. */
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 120; presses++) {
            page.keyboard().press("Tab");
            Object there = page.locator(selector).evaluateAll("all => all.includes(document.activeElement)");
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("the tab key never comes to " + selector);
    }

    private static boolean isWhole(String body) {
        String end = body.stripTrailing();
        return end.endsWith("</html>") || end.endsWith("</feed>") || end.endsWith("}");
    }
}
