package org.sala.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real portal, started the way a person starts one: {@code ./sala run} in a process of its own, with its own port and data
 * directory. It can be stopped in order or killed, and started again over the same data. Whatever is running when the test's
 * machine ends is ended with it.
 */
public final class Portal implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration END = Duration.ofSeconds(40);

    private final Path data;
    private final int port;
    private final List<String> arguments;
    private Process script;

    private Portal(Path data, int port, String... arguments) {
        this.data = data;
        this.port = port;
        this.arguments = List.of(arguments);
    }

    /** A portal over this data directory, not yet started, on the port of the property {@code sala.test.port} or any free one. */
    public static Portal over(Path data, String... arguments) {
        return new Portal(data, Integer.getInteger("sala.test.port", freePort()), arguments);
    }

    /** Starts the portal and waits until it serves; fails with the end of its logs when it does not. */
    public Portal start() {
        begin();
        awaitReady();
        return this;
    }

    /** Starts the portal and returns at once, with no promise that it will serve. */
    public void begin() {
        List<String> command =
                new ArrayList<>(List.of("./sala", "run", "--port", "" + port, "--data", data.toString()));
        command.addAll(arguments);
        try {
            Path output = Files.createDirectories(data).resolve("run.log");
            Files.writeString(output, "");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(projectRoot().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            // a server that lives for minutes starts sooner when it compiles less
            builder.environment().put("SALA_JVM_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m");
            script = builder.start();
            Process started = script;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endTree(started)));
        } catch (IOException e) {
            throw new AssertionError("the portal cannot be started", e);
        }
    }

    private void awaitReady() {
        try {
            Instant latest = Instant.now().plus(START);
            while (!Files.readString(data.resolve("run.log")).contains("Sala is ready at")) {
                if (!script.isAlive() || Instant.now().isAfter(latest)) {
                    String told = log();
                    kill();
                    throw new AssertionError("the portal did not start:\n" + told);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (IOException e) {
            throw new AssertionError("what the portal says cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the portal started", e);
        }
    }

    /** Ends the portal in order, as Ctrl-C does, and waits for its end. */
    public void stop() {
        script.toHandle().destroy();
        awaitEnd();
    }

    /** Ends the server as a power cut would: with a signal it cannot see. */
    public void kill() {
        endTree(script);
        awaitEnd();
    }

    /** Stops the portal if it runs. */
    @Override
    public void close() {
        if (script != null && script.isAlive()) {
            stop();
        }
    }

    /** The start page's address, with the slash at its end. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The address of a page, its path beginning with a slash. */
    public URI url(String path) {
        return baseUrl().resolve(path);
    }

    /** Where the portal keeps everything. */
    public Path dataDirectory() {
        return data;
    }

    /** What the server wrote into its log since it was last started. */
    public Path serverLog() {
        return data.resolve("server/sala/logs/server.log");
    }

    /** The last lines of what the script and the server said. */
    public String log() {
        return tail(data.resolve("run.log")) + tail(data.resolve("server/console.log")) + tail(serverLog());
    }

    /** The directory with the script {@code sala}, found from wherever the test was started. */
    public static Path projectRoot() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isExecutable(directory.resolve("sala"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new AssertionError("no directory above the test holds the script 'sala'");
        }
        return directory;
    }

    private void awaitEnd() {
        try {
            if (!script.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                endTree(script);
                throw new AssertionError("the portal did not end:\n" + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills the server; the script then ends by itself and so knows that the server is gone. */
    private static void endTree(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String tail(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            return file + "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size())) + "\n";
        } catch (IOException e) {
            return file + " cannot be read\n";
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError("no free port", e);
        }
    }
}
