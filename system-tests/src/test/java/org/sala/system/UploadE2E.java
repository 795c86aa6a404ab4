package org.sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Files whose request lies about their length leave the draft and the data directory as they were. */
@Isolated
class UploadE2E extends Story {
    private static final int CONFIGURED_MEGABYTES = 100;
    private static final int PATIENCE_SECONDS = 30;

    private final Staff owner =
            Staff.signIn(browser, portal, "malee").beginNews("ข่าวสารทั่วไป").awaitReady();

    @Test
    void a_file_that_says_it_is_too_large_is_refused_before_it_is_sent() throws Exception {
        String before = draft();
        Set<String> files = files();
        String answer = send(200L << 20, "%PDF-1.4\n", false);
        assertThat(answer).startsWith("HTTP/1.1 413 ");
        assertThat(answer).contains(Words.th("library.refusal.too-large", CONFIGURED_MEGABYTES));
        assertThat(draft()).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void a_file_that_breaks_off_before_its_length_leaves_nothing() throws Exception {
        String before = draft();
        Set<String> files = files();
        String answer = send(1 << 20, "%PDF-1.4\n" + "x".repeat(200_000), true);
        assertThat(answer).doesNotStartWith("HTTP/1.1 200 ");
        awaitFiles(files);
        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void what_comes_after_the_length_that_was_said_is_no_part_of_the_file() throws Exception {
        String said = "not a document";
        Set<String> files = files();
        String before = draft();
        String answer = send(said.length(), said + "%PDF-1.4\n%%EOF\n", true);
        assertThat(answer).startsWith("HTTP/1.1 422 ").contains("library.refusal.");
        awaitFiles(files);
        assertThat(draft()).isEqualTo(before);
    }

    /** The edition's text, files and version as the server has them. */
    private String draft() {
        return (String) owner.page()
                .evaluate("async edition => await (await fetch('/staff/draft?edition=' + edition)).text()", edition());
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(portal.dataDirectory().resolve("files"))) {
            return files.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toSet());
        }
    }

    /** The server may still be tidying up when the answer has come. */
    private void awaitFiles(Set<String> expected) throws Exception {
        Instant latest = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (!files().equals(expected) && Instant.now().isBefore(latest)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(files()).isEqualTo(expected);
    }

    private String edition() {
        return owner.page().url().replaceAll(".*edition=(\\d+).*", "$1");
    }

    /** Sends a file by hand with the length that is said, and gives the answer, whether or not the server hangs up after it. */
    private String send(long saidLength, String body, boolean breakOff) throws IOException {
        URI portalAddress = portal.baseUrl();
        String cookies = owner.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String version = draft().replaceAll("(?s).*\"version\":(\\d+).*", "$1");
        String head = "PUT /staff/files?edition=" + edition() + "&version=" + version + "&name=file.pdf HTTP/1.1\r\n"
                + "Host: " + portalAddress.getAuthority() + "\r\nOrigin: http://" + portalAddress.getAuthority()
                + "\r\nCookie: " + cookies + "\r\nContent-Length: " + saidLength + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(portalAddress.getHost(), portalAddress.getPort())) {
            socket.setSoTimeout(PATIENCE_SECONDS * 1000);
            OutputStream out = socket.getOutputStream();
            out.write((head + body).getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (breakOff) {
                socket.shutdownOutput();
            }
            return answer(socket.getInputStream());
        }
    }

    private String answer(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            head.write(next);
            String sofar = head.toString(StandardCharsets.ISO_8859_1);
            if (sofar.endsWith("\r\n\r\n")) {
                String length = sofar.replaceAll("(?is).*content-length: (\\d+).*", "$1");
                return sofar + new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
            }
            next = in.read();
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
