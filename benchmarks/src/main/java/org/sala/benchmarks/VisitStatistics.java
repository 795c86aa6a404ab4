package org.sala.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sala.visits.domain.Networks;
import org.sala.visits.domain.ReadingRules;
import org.sala.visits.domain.RobotList;
import org.sala.visits.domain.TrafficLogReader;
import org.sala.visits.domain.TrafficPiece;
import org.sala.visits.domain.VisitorKeys;
import org.sala.visits.persistence.OpenVisitors;
import org.sala.visits.persistence.TrafficPlaces;
import org.sala.visits.persistence.VisitBook;

/**
 * Times what the visit-statistics job does with a traffic log: read it in pieces and store figures and place of each piece
 * in a transaction, in a new embedded Derby database on disk with the real tables. Making the database is not timed.
 */
public final class VisitStatistics {

    private final ReadingRules rules = new ReadingRules(
            ZoneId.of("Asia/Bangkok"), RobotList.shipped(), new Networks(List.of()), Set.of("portal.example.go.th"));

    /** Arguments: the log, a directory for databases, how often. Writes per run to runs.txt: lines, seconds. */
    public static void main(String[] arguments) throws IOException, SQLException {
        VisitStatistics statistics = new VisitStatistics();
        StringBuilder report = new StringBuilder();
        for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
            try (FreshDatabase database =
                    new FreshDatabase(Path.of(arguments[1]).resolve("derby" + run))) {
                Path log = Path.of(arguments[0]);
                double seconds = statistics.count(database, log, () -> {});
                long lines =
                        new TrafficPlaces(database.dataSource()).of(name(log)).lines();
                report.append(String.format(Locale.ROOT, "%d %.3f%n", lines, seconds));
            }
        }
        Files.writeString(Path.of(arguments[1]).resolve("runs.txt"), report);
    }

    /** Counts a log to its end; returns how many seconds that took. */
    double count(FreshDatabase database, Path log, Runnable afterPiece) throws IOException, SQLException {
        TrafficPlaces places = new TrafficPlaces(database.dataSource());
        VisitBook book = new VisitBook(database.dataSource());
        OpenVisitors visitors = new OpenVisitors(database.dataSource());
        long start = System.nanoTime();
        boolean ended = false;
        while (!ended) {
            long from = places.of(name(log)).offset();
            TrafficPiece piece = new TrafficLogReader(rules, new VisitorKeys(visitors.keys()), true)
                    .read(log, from, from + TrafficPiece.USUAL_BYTES);
            places.advance(name(log), piece, Instant.now());
            book.add(piece.tally());
            database.commit();
            ended = piece.ended() || piece.tally().lines() == 0;
            afterPiece.run();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String name(Path log) {
        return log.getFileName().toString();
    }
}
