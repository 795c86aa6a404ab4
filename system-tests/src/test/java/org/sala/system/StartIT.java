package org.sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What {@code ./sala run} refuses, in one sentence each. */
@Isolated
class StartIT {
    @TempDir
    Path folder;

    private record Told(int status, String words) {}

    @Test
    void a_taken_port_is_said_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Told told = run(Map.of(), "--port", "" + taken.getLocalPort(), "--data", folder.toString());
            assertThat(told.status()).isNotZero();
            assertThat(told.words())
                    .contains("port " + taken.getLocalPort() + " is taken")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_data_directory_in_use_is_said_in_one_sentence() throws Exception {
        Told told = run(
                Map.of(),
                "--port",
                "1",
                "--data",
                DemoPortal.get().dataDirectory().toString());
        assertThat(told.status()).isNotZero();
        assertThat(told.words()).contains("is in use by another portal").hasLineCount(1);
    }

    @Test
    void a_data_directory_that_cannot_be_made_is_said_in_one_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a directory");
        Told told = run(Map.of(), "--data", file.resolve("data").toString());
        assertThat(told.status()).isNotZero();
        assertThat(told.words()).contains("cannot be made").hasLineCount(1);
    }

    @Test
    void a_wrong_java_is_said_in_one_sentence() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Told told = run(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "--data", folder.toString());
        assertThat(told.status()).isNotZero();
        assertThat(told.words()).contains("Java 11 found").contains("JDK 17").hasLineCount(1);
    }

    @Test
    void an_option_nobody_knows_is_refused() throws Exception {
        Told told = run(Map.of(), "--prot", "8080");
        assertThat(told.status()).isNotZero();
        assertThat(told.words()).contains("--prot").hasLineCount(1);
    }

    private Told run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./sala", "run"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Portal.projectRoot().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        return new Told(process.exitValue(), new String(process.getInputStream().readAllBytes()).strip());
    }
}
