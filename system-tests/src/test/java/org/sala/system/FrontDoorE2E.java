package org.sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A kept page is the same whether the door of the host answers or the portal behind it, and is logged once either way. */
class FrontDoorE2E {
    /** A session nobody has: whoever names one is led past the door. */
    private static final String[] PAST_THE_DOOR = {"Cookie", "JSESSIONID=0000"};

    private final Portal portal = DemoPortal.get();

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
    void what_the_door_answers_is_logged_as_everything_else() throws Exception {
        URI page = portal.url("/c/law");
        Http.get(page);
        String reader = "door-story-" + Unique.word();
        int length = Http.get(page, "User-Agent", reader).body().getBytes(StandardCharsets.UTF_8).length;
        Http.get(page, "User-Agent", reader, PAST_THE_DOOR[0], PAST_THE_DOOR[1]);

        List<String> lines = logged(reader);
        assertThat(lines)
                .hasSize(2)
                .allMatch(line -> line.matches(".*\"GET /c/law HTTP/[0-9.]+\" 200 " + length + " .*"));
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

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        return new TreeMap<>(answer.headers().map());
    }

    private List<String> logged(String reader) throws IOException, InterruptedException {
        Instant latest = Instant.now().plusSeconds(5);
        List<String> found = List.of();
        while (found.size() < 2 && Instant.now().isBefore(latest)) {
            Thread.sleep(50);
            try (Stream<Path> logs = Files.list(portal.dataDirectory().resolve("traffic"))) {
                Path today = logs.max(Path::compareTo).orElseThrow();
                found = Files.readAllLines(today).stream()
                        .filter(line -> line.contains(reader))
                        .toList();
            }
        }
        return found;
    }

    private String rawGet(String path, String host) throws IOException {
        URI page = portal.url(path);
        try (Socket socket = new Socket(page.getHost(), page.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
