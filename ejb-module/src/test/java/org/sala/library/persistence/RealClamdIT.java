package org.sala.library.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Where Debian's {@code clamav-daemon} is installed, the daemon itself is asked, over its socket file, with a signature of our own. */
class RealClamdIT {
    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    /** The harmless text every scanner is agreed to find, in two halves so that this source is not found itself. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path folder;

    static boolean isInstalled() {
        return Files.isExecutable(CLAMD);
    }

    @Test
    @EnabledIf("isInstalled")
    void the_real_daemon_finds_what_it_should_and_nothing_else() throws Exception {
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        String hex = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("eicar.ndb"), "Eicar.Test:0:*:" + hex + "\n");
        Path socket = folder.resolve("clamd.ctl");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"),
                "LocalSocket " + socket + "\nDatabaseDirectory " + signatures
                        + "\nForeground yes\nUser root\nStreamMaxLength 1M\n");
        Process clamd = new ProcessBuilder(CLAMD.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            for (int i = 0; i < 300 && !Files.exists(socket) && clamd.isAlive(); i++) {
                Thread.sleep(100);
            }
            Clamd asked = Clamd.at("unix:" + socket, Duration.ofSeconds(20));
            assertThat(asked.find(file(EICAR)))
                    .hasValueSatisfying(name -> assertThat(name).contains("Eicar"));
            assertThat(asked.find(file("ประกาศ"))).isEmpty();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> asked.find(file("x".repeat(5 << 20))))
                    .isInstanceOf(IOException.class);
        } finally {
            clamd.destroy();
            clamd.waitFor();
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
