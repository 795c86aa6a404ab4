package org.sala.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.persistence.VisitDays;

/**
 * Holds the figures stored of a log against {@link OnePassCount}, and tells by how much the heap in use grew: what is alive after each piece, less what
 * was alive before the first. Fails where the figures differ.
 */
public final class VisitStatisticsCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2990, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MMM/yyyy", Locale.ROOT);

    private VisitStatisticsCheck() {}

    /** Arguments: the log, a directory for the database, the file for the report: figures compared, heap growth in MB. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path log = Path.of(arguments[0]);
        try (FreshDatabase database = new FreshDatabase(Path.of(arguments[1]).resolve("check"))) {
            long before = alive();
            long[] most = {before};
            new VisitStatistics().count(database, log, () -> most[0] = Math.max(most[0], alive()));
            Map<String, Long> stored = new TreeMap<>();
            new VisitDays(database.dataSource()).between(EARLIEST, LATEST).forEach(day -> put(stored, day));
            Map<String, Long> counted = OnePassCount.of(log);
            if (!stored.equals(counted)) {
                throw new IllegalStateException("Sala " + stored + ", counted in one pass " + counted);
            }
            Files.writeString(Path.of(arguments[2]), counted.size() + " " + (most[0] - before >> 20) + "\n");
        }
    }

    private static void put(Map<String, Long> stored, DayFigures day) {
        String date = day.day().format(DAY);
        stored.put(date + " page views", day.pageViews());
        stored.put(date + " files", day.downloads());
        stored.put(date + " robots", day.robots());
        stored.put(date + " static files", day.staticFiles());
        stored.put(date + " visitors", day.visitors());
        stored.put(date + " visits", day.visits());
        stored.values().removeIf(count -> count == 0);
    }

    private static long alive() {
        System.gc();
        Runtime heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory();
    }
}
