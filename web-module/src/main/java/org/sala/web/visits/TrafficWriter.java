package org.sala.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.shared.DataDirectory;

/**
 * Writes the traffic log: one file a day (and node, where {@code sala.node} names it), lines handed to the system at the latest
 * 100 ms after they were offered, from where a killed server cannot lose them. Requests never wait: when the disk cannot follow,
 * lines are dropped, counted and reported.
 */
@ApplicationScoped
public class TrafficWriter {
    private static final Logger LOG = Logger.getLogger(TrafficWriter.class.getName());
    private static final int MOST_WAITING = 20_000;
    private static final long PAUSE_MILLIS = 50;

    @Inject
    private DataDirectory directory;

    @Inject
    @ConfigProperty(name = "sala.node")
    private Optional<String> node;

    private final BlockingQueue<LogLine> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong dropped = new AtomicLong();
    private Thread writer;
    private volatile boolean ending;

    @PostConstruct
    void begin() {
        writer = new Thread(this::writeUntilTheEnd, "traffic-log");
        writer.setDaemon(true);
        writer.start();
    }

    @PreDestroy
    void end() {
        ending = true;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a line to be written; never waits. */
    void offer(LogLine line) {
        if (!waiting.offer(line)) {
            dropped.incrementAndGet();
        }
    }

    /** Looks at intervals instead of waiting for a line: so no request spends time on waking the writer, and one write takes many. */
    private void writeUntilTheEnd() {
        List<LogLine> lines = new ArrayList<>();
        while (!ending || !waiting.isEmpty()) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                if (waiting.drainTo(lines) > 0) {
                    write(lines);
                    lines.clear();
                }
                report(dropped.getAndSet(0));
            } catch (IOException failed) {
                LOG.log(Level.SEVERE, failed, () -> "the traffic log cannot be written; lines lost: " + lines.size());
                lines.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** One write per day of lines; the file is opened for each, so that it may be moved away at any time. */
    private void write(List<LogLine> lines) throws IOException {
        int from = 0;
        while (from < lines.size()) {
            LocalDate day = lines.get(from).day();
            StringBuilder text = new StringBuilder();
            int to = from;
            while (to < lines.size() && lines.get(to).day().equals(day)) {
                text.append(lines.get(to).text());
                to++;
            }
            try (OutputStream log =
                    Files.newOutputStream(file(day), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                log.write(text.toString().getBytes(StandardCharsets.US_ASCII));
            }
            from = to;
        }
    }

    private Path file(LocalDate day) {
        String suffix =
                node.map(name -> "-" + name.replaceAll("[^A-Za-z0-9.]", "_")).orElse("");
        return directory.traffic().resolve("access-" + day + suffix + ".log");
    }

    private static void report(long lost) {
        if (lost > 0) {
            LOG.severe(() -> "the traffic log could not follow; lines lost: " + lost);
        }
    }
}
