package org.sala.library.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.library.domain.FileRefused;
import org.sala.library.persistence.SmallClamd;

class VirusCheckTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("file"), "x");
    }

    @Test
    void where_no_daemon_is_set_nothing_is_asked() {
        assertThatCode(() -> new VirusCheck("none", 1).require(file)).doesNotThrowAnyException();
    }

    @Test
    void what_the_daemon_finds_is_refused_by_name_and_what_it_finds_clean_is_not() throws IOException {
        try (SmallClamd clamd = new SmallClamd(sent -> "stream: Test.Virus FOUND")) {
            assertThatThrownBy(() -> new VirusCheck(clamd.address(), 5).require(file))
                    .isInstanceOfSatisfying(FileRefused.class, refusal -> {
                        assertThat(refusal.messageKey()).isEqualTo("library.refusal.virus");
                        assertThat(refusal.arguments()).containsExactly("Test.Virus");
                    });
        }
        try (SmallClamd clamd = new SmallClamd(sent -> "stream: OK")) {
            assertThatCode(() -> new VirusCheck(clamd.address(), 5).require(file))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_daemon_that_cannot_be_asked_bars_every_file() throws IOException {
        try (SmallClamd clamd = new SmallClamd(sent -> null)) {
            for (String address :
                    new String[] {clamd.address(), "127.0.0.1:1", "unix:/nowhere", "nonsense", "host:port"}) {
                assertThatThrownBy(() -> new VirusCheck(address, 1).require(file))
                        .as(address)
                        .isInstanceOf(FileRefused.class)
                        .hasFieldOrPropertyWithValue("messageKey", "library.refusal.virus-check-unreachable");
            }
        }
    }
}
