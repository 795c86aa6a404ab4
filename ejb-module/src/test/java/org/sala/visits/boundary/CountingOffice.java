package org.sala.visits.boundary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.Config;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;
import org.sala.testing.DerbyPortal;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Dimension;
import org.sala.visits.domain.TrafficLogReader;
import org.sala.visits.domain.TrafficPiece;
import org.sala.visits.persistence.VisitDays;

/** An office whose traffic logs are counted as the job does it, piece by piece. */
final class CountingOffice implements AutoCloseable {

    /** When everything happens, a millisecond after the other. */
    static final Instant NOON = Instant.parse("2026-11-25T05:00:00Z");

    private final AtomicLong passed = new AtomicLong();
    final DerbyPortal portal;
    final VisitIntake intake;

    CountingOffice() {
        portal = new DerbyPortal();
        portal.use(Config.class, noSettings());
        portal.use(SalaClock.class, new SalaClock("Asia/Bangkok") {
            @Override
            public Instant now() {
                return NOON.plusMillis(passed.getAndIncrement());
            }
        });
        intake = portal.get(VisitIntake.class);
    }

    /** Lets time pass. */
    void pass(Duration time) {
        passed.addAndGet(time.toMillis());
    }

    Path traffic() {
        return portal.get(DataDirectory.class).traffic();
    }

    Path write(String name, byte[] content) {
        try {
            return Files.write(traffic().resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts what is left of all logs in pieces of so many bytes. */
    void count(long piece) {
        for (PendingLog log : portal.call(intake::pendingFiles)) {
            boolean ended = false;
            while (!ended) {
                TrafficPiece read = portal.call(() -> {
                    long from = intake.placeOf(log.fileName()).offset();
                    return new TrafficLogReader(intake.rulesOf(log.fileName()), intake.keys(), true)
                            .read(log.file(), from, from + piece);
                });
                ended = read.ended() || read.to() == read.from();
                portal.run(() -> intake.record(log.fileName(), read));
            }
        }
    }

    /** All figures of all days, in a form that can be compared. */
    Map<String, Object> figures() {
        return portal.call(() -> {
            Map<String, Object> figures = new TreeMap<>();
            VisitDays days = portal.get(VisitDays.class);
            for (DayFigures day : days.between(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1))) {
                figures.put(day.day().toString(), day);
                Map<Dimension, Map<String, Long>> breakdown = days.breakdown(day.day());
                breakdown.forEach((dimension, counts) -> figures.put(day.day() + " by " + dimension, counts));
            }
            return figures;
        });
    }

    private static Config noSettings() {
        return (Config) Proxy.newProxyInstance(
                CountingOffice.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.empty());
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        portal.close();
    }
}
