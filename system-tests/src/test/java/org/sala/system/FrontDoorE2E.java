package org.sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A kept page is the same whether the door of the host answers or the portal behind it, and is logged once either way. */
class FrontDoorE2E extends Story {
    /** A session nobody has: whoever names one is led past the door. */
    private static final String[] PAST_THE_DOOR = {"Cookie", "SALA_SESSION=0000"};

    @Test
    void the_door_sends_what_the_portal_would() {
        for (String path : List.of("/", "/en/", "/c/news", "/en/c/news?page=2", "/procedure")) {
            URI page = portal.url(path);
            Http.get(page);
            HttpResponse<String> door = Http.get(page);
            HttpResponse<String> usual = Http.get(page, PAST_THE_DOOR);

            assertThat(door.body()).as(path).isEqualTo(usual.body());
            assertThat(headers(door)).as(path).isEqualTo(headers(usual)).containsKeys("etag", "content-language");
            String tag = door.headers().firstValue("ETag").orElseThrow();
            assertThat(Http.get(page, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void the_door_is_open() throws IOException {
        try (Stream<Path> logs =
                Files.list(portal.serverLog().getParent())) { // older ones are put away under another name
            assertThat(logs.filter(Files::isRegularFile))
                    .anySatisfy(log -> assertThat(log).content().contains("kept pages are answered at the front door"));
        }
    }

    @Test
    void who_asks_for_the_head_alone_gets_it_from_the_door_as_from_the_portal() throws IOException {
        Http.get(portal.url("/c/law"));
        String asked = "HEAD /c/law HTTP/1.1\r\n" + host() + "Connection: close\r\n";
        String door = exchange(asked + "\r\n");
        String usual = exchange(asked + "Cookie: a=b\r\nCookie: SALA_SESSION=0000\r\n\r\n");

        assertThat(door).endsWith("\r\n\r\n").contains("Content-Length: ").contains("Connection: close\r\n");
        assertThat(lines(door)).isEqualTo(lines(usual));
    }

    @Test
    void who_offers_the_newer_protocol_is_answered_in_the_older() throws Exception {
        URI page = portal.url("/c/law");
        String kept = Http.get(page).body();
        HttpClient newer = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(page).build();
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer = newer.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(answer.body()).isEqualTo(kept);
        }
        assertThat(exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).doesNotContain(" 200 ");
    }

    @Test
    void an_old_browser_gets_the_page_and_the_end_of_the_connection() throws IOException {
        Http.get(portal.url("/c/law"));

        assertThat(exchange("GET /c/law HTTP/1.0\r\n" + host() + "\r\n"))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("Connection: close\r\n")
                .endsWith("</html>");
    }

    @Test
    void whoever_asks_for_much_at_once_and_reads_late_gets_all_of_it_in_turn() throws Exception {
        Http.get(portal.url("/"));
        Http.get(portal.url("/c/law"));
        int pairs = 120;
        String page = " HTTP/1.1\r\n" + host() + "\r\n";
        String asked = ("GET /" + page + "GET /c/law" + page).repeat(pairs)
                + "GET /search?q=%E0%B8%99%E0%B9%89%E0%B8%B3 HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n";
        String canonical = "<link rel=\"canonical\" href=\"" + portal.url("/");

        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096); // so that not all fits on the line
            socket.connect(new InetSocketAddress(
                    portal.url("/").getHost(), portal.url("/").getPort()));
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(1_000); // reads late, on purpose: that is the story
            assertThat(Http.get(portal.url("/c/law")).statusCode()).isEqualTo(200);
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(all.split("</html>", -1)).as("all pages, whole").hasSize(2 * pairs + 2);
            String[] parts = all.split(Pattern.quote(canonical), -1);
            assertThat(parts).hasSizeGreaterThan(2 * pairs);
            for (int i = 0; i < pairs; i++) {
                assertThat(parts[2 * i + 1]).startsWith("\"");
                assertThat(parts[2 * i + 2]).startsWith("c/law\"");
            }
        }
    }

    @Test
    void what_the_door_answers_is_logged_as_everything_else() throws Exception {
        URI page = portal.url("/c/law");
        Http.get(page);
        String reader = "door-story-" + Unique.word();
        int length = Http.get(page, "User-Agent", reader).body().getBytes(StandardCharsets.UTF_8).length;
        Http.get(page, "User-Agent", reader, PAST_THE_DOOR[0], PAST_THE_DOOR[1]);

        List<String> lines = logged(reader, 2);
        assertThat(lines)
                .hasSize(2)
                .allMatch(line -> line.matches(".*\"GET /c/law HTTP/[0-9.]+\" 200 " + length + " .*"));
    }

    @Test
    void staff_are_logged_as_staff_on_public_pages_too() throws Exception {
        URI page = portal.url("/c/law");
        Http.get(page);
        Staff writer = Staff.signIn(browser, portal, "somchai");
        String from = portal.url("/?" + Unique.word()).toString();
        writer.page().navigate(page.toString(), new Page.NavigateOptions().setReferer(from));

        assertThat(logged(from, 1)).singleElement().asString().contains(" - somchai [");
    }

    @Test
    void nobody_has_others_shown_links_to_a_host_of_their_choice() throws IOException {
        String path = "/c/knowledge?year=2569";
        assertThat(rawGet(path, "gambling.example"))
                .contains("<link rel=\"canonical\" href=\"http://gambling.example/");

        assertThat(Http.get(portal.url(path)).body())
                .contains("<link rel=\"canonical\"")
                .doesNotContain("gambling.example");
    }

    private String host() {
        return "Host: " + portal.url("/").getAuthority() + "\r\n";
    }

    /** The lines of an answer but the time, in the order of the alphabet. */
    private static List<String> lines(String answer) {
        return answer.lines().filter(line -> !line.startsWith("Date:")).sorted().toList();
    }

    /** All but the time, which the container leaves out and the server behind the door tells. */
    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private List<String> logged(String word, int times) throws IOException, InterruptedException {
        Instant latest = Instant.now().plusSeconds(5);
        List<String> found = List.of();
        while (found.size() < times && Instant.now().isBefore(latest)) {
            Thread.sleep(50);
            try (Stream<Path> logs = Files.list(portal.dataDirectory().resolve("traffic"))) {
                Path today = logs.max(Path::compareTo).orElseThrow();
                found = Files.readAllLines(today).stream()
                        .filter(line -> line.contains(word))
                        .toList();
            }
        }
        return found;
    }

    private String rawGet(String path, String host) throws IOException {
        return exchange("GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n");
    }

    /** Sends this and reads until the server ends the connection. */
    private String exchange(String asked) throws IOException {
        URI page = portal.url("/");
        try (Socket socket = new Socket(page.getHost(), page.getPort())) {
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
