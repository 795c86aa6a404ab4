package org.sala.demooffice;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * A year of visits to the demonstration office as traffic logs in NCSA combined format, one packed file a day. Addresses
 * come from the ranges kept for documentation, so nobody real is in them.
 */
final class TrafficDiary {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss", Locale.US);
    private static final int[] HOUR_WEIGHTS = {
        1, 1, 0, 0, 1, 2, 4, 6, 11, 13, 12, 9, 8, 12, 12, 9, 7, 5, 5, 7, 8, 6, 4, 2
    };

    private final Addresses addresses;
    private final List<Publication> live;

    /** @param live the live publications in the order of publication */
    TrafficDiary(List<Publication> live) {
        this.live = live;
        this.addresses = new Addresses(live);
    }

    /** Writes {@code access-DATE.log.gz} for every day of the span, both ends included. */
    void write(Path folder, LocalDate first, LocalDate last) throws IOException {
        Files.createDirectories(folder);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Path file = folder.resolve("access-" + day + ".log.gz");
            try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.US_ASCII))) {
                for (String line : linesOf(day)) {
                    out.write(line);
                    out.write('\n');
                }
            }
        }
    }

    /** The requests of one day in the order of time. */
    List<String> linesOf(LocalDate day) {
        Random random = new Random(day.toEpochDay() * 31L);
        int views = viewsOn(day, random);
        TreeMap<LocalDateTime, String> lines = new TreeMap<>();
        while (lines.size() < views) {
            visit(day, random, lines);
        }
        return new ArrayList<>(lines.values());
    }

    private int viewsOn(LocalDate day, Random random) {
        double shape = 78 + (day.toEpochDay() - LocalDate.of(2025, 11, 23).toEpochDay()) * 0.13;
        DayOfWeek weekday = day.getDayOfWeek();
        shape *= weekday == DayOfWeek.SATURDAY ? 0.6 : weekday == DayOfWeek.SUNDAY ? 0.52 : 1.0;
        shape *= switch (day.getMonthValue()) {
            case 4 -> day.getDayOfMonth() > 10 && day.getDayOfMonth() < 17 ? 0.6 : 0.95;
            case 2, 6, 9 -> 1.2;
            case 12 -> day.getDayOfMonth() > 28 ? 0.6 : 0.95;
            default -> 1.0;
        };
        boolean news = live.stream().anyMatch(p -> p.published().orElseThrow().equals(day));
        shape *= news ? 1.25 : 1.0;
        return (int) Math.max(40, Math.min(220, shape * (0.85 + random.nextDouble() * 0.3)));
    }

    private void visit(LocalDate day, Random random, TreeMap<LocalDateTime, String> lines) {
        Reader reader = Reader.any(random);
        LocalDateTime at = day.atTime(hour(random), random.nextInt(60), random.nextInt(60));
        int pages =
                reader.robot() ? 1 + random.nextInt(4) : 1 + (int) Math.min(7, Math.abs(random.nextGaussian() * 2.4));
        String from = reader.robot() ? "-" : Reader.referrer(random);
        for (int i = 0; i < pages && at.toLocalDate().equals(day); i++) {
            String path = i == 0 && random.nextInt(10) < 4 ? addresses.start(random) : addresses.any(day, random);
            int status = random.nextInt(100) < 3 ? 304 : random.nextInt(200) == 0 ? 404 : 200;
            String line = "%s - - [%s +0700] \"GET %s HTTP/1.1\" %d %d \"%s\" \"%s\""
                    .formatted(
                            reader.address(),
                            STAMP.format(at),
                            status == 404 ? "/index.php" : path,
                            status,
                            status == 304 ? 0 : 4200 + random.nextInt(38000),
                            from,
                            reader.agent());
            lines.putIfAbsent(at, line);
            from = reader.robot() ? "-" : "https://khamkhuankaeo.example.go.th" + path;
            at = at.plusSeconds(8 + random.nextInt(140));
        }
    }

    private static int hour(Random random) {
        int at = random.nextInt(145);
        for (int hour = 0; hour < 24; hour++) {
            at -= HOUR_WEIGHTS[hour];
            if (at < 0) {
                return hour;
            }
        }
        return 10;
    }
}
