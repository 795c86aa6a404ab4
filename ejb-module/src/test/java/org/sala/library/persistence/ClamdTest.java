package org.sala.library.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdTest {
    @TempDir
    private Path folder;

    @Test
    void it_is_sent_the_whole_file_and_its_verdict_is_told() throws IOException {
        try (SmallClamd clamd =
                new SmallClamd(sent -> sent.endsWith("BAD") ? "stream: Test.Virus FOUND" : "stream: OK")) {
            assertThat(ask(clamd.address(), "x".repeat(300_000))).isEmpty();
            assertThat(ask(clamd.address(), "x".repeat(300_000) + "BAD")).contains("Test.Virus");
            assertThat(ask(clamd.address(), "")).isEmpty();
        }
    }

    @Test
    void nobody_there_is_an_error() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> ask("127.0.0.1:" + free, "x")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ask("unix:" + folder.resolve("none.ctl"), "x")).isInstanceOf(IOException.class);
    }

    @Test
    void silence_is_borne_for_so_long_and_no_longer() throws IOException {
        try (SmallClamd clamd = new SmallClamd(sent -> null)) {
            long started = System.nanoTime();
            assertThatThrownBy(() -> ask(clamd.address(), "x")).isInstanceOf(SocketTimeoutException.class);
            assertThat(System.nanoTime() - started).isLessThan(4_000_000_000L);
        }
    }

    @Test
    void anything_but_a_verdict_is_an_error() throws IOException {
        for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR", "UNKNOWN COMMAND", ""}) {
            try (SmallClamd clamd = new SmallClamd(sent -> answer)) {
                assertThatThrownBy(() -> ask(clamd.address(), "x")).isInstanceOf(IOException.class);
            }
        }
    }

    private java.util.Optional<String> ask(String address, String content) throws IOException {
        return Clamd.at(address, Duration.ofSeconds(1)).find(Files.writeString(folder.resolve("file"), content));
    }
}
