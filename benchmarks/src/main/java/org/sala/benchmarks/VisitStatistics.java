package org.sala.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sala.visits.domain.Networks;
import org.sala.visits.domain.ReadingRules;
import org.sala.visits.domain.RobotList;
import org.sala.visits.domain.TrafficLogReader;
import org.sala.visits.domain.TrafficPiece;
import org.sala.visits.domain.VisitorKeys;

/** Times the counting of a traffic log. */
public final class VisitStatistics {
    private VisitStatistics() {}

    /** Arguments: the log, how often. */
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        ReadingRules rules = new ReadingRules(
                ZoneId.of("Asia/Bangkok"),
                RobotList.shipped(),
                new Networks(List.of()),
                Set.of("portal.example.go.th"));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            long start = System.nanoTime();
            TrafficPiece piece =
                    new TrafficLogReader(rules, new VisitorKeys(Map.of()), true).read(log, 0, Long.MAX_VALUE);
            System.err.printf(
                    Locale.ROOT, "%d lines %.3f s%n", piece.tally().lines(), (System.nanoTime() - start) / 1e9);
        }
    }
}
