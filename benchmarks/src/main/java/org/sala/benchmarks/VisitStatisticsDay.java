package org.sala.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Times one further day where a long log is counted already, as the job meets it in the running portal: engine and database are warm, the day's log is
 * new. Each further time counts the day into another database that has counted the long log.
 */
public final class VisitStatisticsDay {

    private VisitStatisticsDay() {}

    /** Arguments: the long log, the day's log, a directory for databases, how often. Writes the seconds of each to runs.txt. */
    public static void main(String[] arguments) throws IOException, SQLException {
        VisitStatistics statistics = new VisitStatistics();
        StringBuilder report = new StringBuilder();
        for (int run = 0; run < Integer.parseInt(arguments[3]); run++) {
            try (FreshDatabase database =
                    new FreshDatabase(Path.of(arguments[2]).resolve("derby" + run))) {
                statistics.count(database, Path.of(arguments[0]), () -> {});
                double seconds = statistics.count(database, Path.of(arguments[1]), () -> {});
                report.append(String.format(Locale.ROOT, "%.3f%n", seconds));
            }
        }
        Files.writeString(Path.of(arguments[2]).resolve("runs.txt"), report);
    }
}
