package org.sala.system.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.system.Portal;

/** What the server's log says of the jobs, from the moment this was made; a log that shrinks was begun anew. */
final class JobProgress {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Portal portal;
    private final Path log;
    private long from;

    JobProgress(Portal portal) throws IOException {
        this.portal = portal;
        log = portal.serverLog();
        from = Files.exists(log) ? Files.size(log) : 0;
    }

    /** Waits until a run of the job has done so many items; returns how many it had done then. */
    int awaitDone(String job, int items) throws IOException, InterruptedException {
        Pattern progress = Pattern.compile(Pattern.quote(job) + " run \\d+: (\\d+) of \\d+");
        for (Instant latest = Instant.now().plus(PATIENCE); Instant.now().isBefore(latest); pause()) {
            Matcher line = progress.matcher(said());
            int done = 0;
            while (line.find()) {
                done = Integer.parseInt(line.group(1));
            }
            if (done >= items) {
                return done;
            }
        }
        throw new AssertionError(job + " never did " + items + " items:\n" + portal.log());
    }

    /** Waits until a run of the job has begun. */
    void awaitBegin(String job) throws IOException, InterruptedException {
        Pattern begin = Pattern.compile(Pattern.quote(job) + " run \\d+ begins");
        for (Instant latest = Instant.now().plus(PATIENCE); Instant.now().isBefore(latest); pause()) {
            if (begin.matcher(said()).find()) {
                return;
            }
        }
        throw new AssertionError(job + " never began:\n" + portal.log());
    }

    /** Waits until a run of the job has ended well. */
    void awaitEnd(String job) throws IOException, InterruptedException {
        Pattern end = Pattern.compile(Pattern.quote(job) + " run \\d+ ends: DONE");
        for (Instant latest = Instant.now().plus(PATIENCE); Instant.now().isBefore(latest); pause()) {
            if (end.matcher(said()).find()) {
                return;
            }
        }
        throw new AssertionError(job + " never ended:\n" + portal.log());
    }

    private String said() throws IOException {
        if (!Files.exists(log)) {
            from = 0;
            return "";
        }
        if (Files.size(log) < from) {
            from = 0;
        }
        byte[] bytes = Files.readAllBytes(log);
        return new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8);
    }

    private static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(20);
    }
}
