package org.sala.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sala.benchmarks.Newsdesk.Prepared;

/**
 * Publishes prepared submissions one after the other on a running portal of the demonstration office, while a reader of each surface
 * asks again and again, and writes how long after the server's answer to the web master each surface showed the publication.
 *
 * <p>Arguments: the portal's address, how many, the file with the portal's Thai words of the workflow, the file to write: lines of a
 * surface and milliseconds.
 */
public final class PublishToPublic {
    /** Publications before the first that counts, in which the portal warms up. */
    private static final int WARM_UP = 3;

    private PublishToPublic() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        Newsdesk desk = new Newsdesk(arguments[0], Path.of(arguments[2]));
        List<Surface> surfaces = Surface.of(arguments[0]);
        List<Prepared> prepared = desk.prepare(WARM_UP + Integer.parseInt(arguments[1]));
        publish(desk, surfaces, prepared.subList(0, WARM_UP));
        Files.write(Path.of(arguments[3]), publish(desk, surfaces, prepared.subList(WARM_UP, prepared.size())));
    }

    private static List<String> publish(Newsdesk desk, List<Surface> surfaces, List<Prepared> prepared)
            throws Exception {
        List<String> lines = new ArrayList<>();
        ExecutorService readers = Executors.newFixedThreadPool(surfaces.size());
        try {
            for (Prepared submission : prepared) {
                List<Future<Long>> seen = new ArrayList<>();
                for (Surface surface : surfaces) {
                    seen.add(readers.submit(() -> surface.firstShown(submission.sought(), submission.shown())));
                }
                long acknowledged = desk.publish(submission);
                for (int i = 0; i < surfaces.size(); i++) {
                    double late = Math.max(0, (seen.get(i).get() - acknowledged) / 1e6);
                    lines.add(String.format(
                            Locale.ROOT, "%s\t%.1f", surfaces.get(i).name(), late));
                }
            }
        } finally {
            readers.shutdownNow();
        }
        return lines;
    }
}
