package org.sala.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.CountingLoss;

/**
 * Writes the traffic log: one file a day (and node, where {@code sala.node} names it), lines handed to the system at the latest
 * 100 ms after they were offered, from where a killed server cannot lose them. Requests never wait: when the disk cannot follow, up to
 * {@value #MOST_WAITING} lines wait for it, byte for byte where they were broken off; what is beyond that is dropped, counted, and told by
 * {@link CountingMark}.
 */
@ApplicationScoped
public class TrafficWriter {
    private static final Logger LOG = Logger.getLogger(TrafficWriter.class.getName());
    private static final int MOST_WAITING = 20_000;
    private static final long PAUSE_MILLIS = 50;
    private static final long PAUSE_MILLIS_WHEN_FULL = 1_000;

    @Inject
    private DataDirectory directory;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.node")
    private Optional<String> node;

    /** Takes lines of many requests at once without having any wait for another; it does not know its size by itself. */
    private final Queue<LogLine> waiting = new ConcurrentLinkedQueue<>();

    private final AtomicInteger waitingLines = new AtomicInteger();
    private final AtomicLong dropped = new AtomicLong();
    private final Queue<CountingLoss> losses = new ConcurrentLinkedQueue<>();
    private ByteBuffer unwritten = ByteBuffer.allocate(0);
    private LocalDate unwrittenDay;
    private Thread writer;
    private Instant begun;
    private volatile Instant reached;
    private volatile boolean ending;

    @PostConstruct
    void begin() {
        begun = clock.now();
        reached = begun;
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
        if (waitingLines.get() >= MOST_WAITING) {
            dropped.incrementAndGet();
            return;
        }
        waitingLines.incrementAndGet();
        waiting.add(line);
    }

    /** When this began to write. */
    Instant begun() {
        return begun;
    }

    /** The last instant at which everything offered was written. */
    Instant reached() {
        return reached;
    }

    /** What was lost, oldest first; whoever has told it takes it out. */
    Queue<CountingLoss> losses() {
        return losses;
    }

    /** Looks at intervals instead of waiting for a line: so no request spends time on waking the writer, and one write takes many. */
    private void writeUntilTheEnd() {
        boolean full = false;
        while (!ending || !full && !waiting.isEmpty()) {
            try {
                TimeUnit.MILLISECONDS.sleep(full ? PAUSE_MILLIS_WHEN_FULL : PAUSE_MILLIS);
                write();
                full = false;
                reach(clock.now());
            } catch (IOException failed) {
                if (!full) {
                    LOG.log(Level.SEVERE, "the traffic log cannot be written; its lines wait", failed);
                }
                full = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (full) {
            LOG.severe(() -> "the traffic log could not be written to the end; lines lost: " + waitingLines.get());
        }
    }

    private void reach(Instant now) {
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            losses.add(new CountingLoss(reached, now, lost));
            LOG.severe(() -> "the traffic log could not follow; lines lost: " + lost);
        }
        reached = now;
    }

    private void write() throws IOException {
        writeRest();
        while (!waiting.isEmpty()) {
            takeDay();
            writeRest();
        }
    }

    /** Takes the lines waiting that belong to the day of the first. */
    private void takeDay() {
        unwrittenDay = waiting.element().day();
        StringBuilder text = new StringBuilder();
        for (LogLine line = waiting.peek(); line != null && line.day().equals(unwrittenDay); line = waiting.peek()) {
            text.append(take().text());
        }
        unwritten = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private LogLine take() {
        waitingLines.decrementAndGet();
        return waiting.remove();
    }

    /** Writes what is left of the lines taken; the file is opened for each write, so that it may be moved away at any time. */
    private void writeRest() throws IOException {
        if (unwritten.hasRemaining()) {
            try (FileChannel log =
                    FileChannel.open(file(unwrittenDay), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (unwritten.hasRemaining()) {
                    log.write(unwritten);
                }
            }
        }
    }

    private Path file(LocalDate day) {
        String suffix =
                node.map(name -> "-" + name.replaceAll("[^A-Za-z0-9.]", "_")).orElse("");
        return directory.traffic().resolve("access-" + day + suffix + ".log");
    }
}
