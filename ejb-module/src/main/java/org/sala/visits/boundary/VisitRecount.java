package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.LogFormat;
import org.sala.visits.domain.ReadingRules;
import org.sala.visits.domain.TrafficLogReader;
import org.sala.visits.domain.TrafficName;
import org.sala.visits.domain.TrafficPiece;
import org.sala.visits.domain.TrafficTally;
import org.sala.visits.domain.VisitorKeys;
import org.sala.visits.domain.VisitsRefused;
import org.sala.visits.persistence.TrafficPieces;
import org.sala.visits.persistence.TrafficPieces.Piece;
import org.sala.visits.persistence.TrafficPlaces;
import org.sala.visits.persistence.VisitBook;
import org.sala.visits.persistence.VisitDays;

/**
 * Counts a past day anew from its logs, in the order in which they were counted first and under the present rules. Where a log is gone the day is
 * closed for good, and says so. A day whose visitor key was destroyed is counted under another: only equality of visitors matters, so the numbers
 * are the same.
 */
@Stateless
public class VisitRecount {

    @Inject
    private DataDirectory directory;

    @Inject
    private SalaClock clock;

    @Inject
    private TrafficPlaces places;

    @Inject
    private TrafficPieces pieces;

    @Inject
    private FormerCounting former;

    @Inject
    private VisitDays days;

    @Inject
    private VisitBook book;

    @Inject
    private VisitIntake intake;

    @Inject
    private AuditLog audit;

    /**
     * Reads the day; stores nothing.
     *
     * @throws VisitsRefused when the day is not over, was never counted, or a log of it is gone
     * @throws IOException when a log cannot be read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DayReading read(LocalDate day) throws IOException {
        if (!day.isBefore(clock.today())) {
            throw new VisitsRefused("day-not-over", day);
        }
        if (find(day) == null) {
            throw new VisitsRefused("day-never-counted", day);
        }
        Map<String, Long> reached = new HashMap<>();
        VisitorKeys keys = intake.keys();
        TrafficTally sum = null;
        for (Map.Entry<String, ReadingRules> log : logs(day).entrySet()) {
            for (Piece piece : pieces.of(log.getKey())) {
                reached.put(piece.fileName(), piece.to());
                TrafficTally read = read(day, piece, new TrafficLogReader(log.getValue(), keys, true));
                sum = sum == null ? read : sum.append(read);
            }
        }
        if (sum == null || sum.day(day).isEmpty()) {
            throw new VisitsRefused("log-gone", day, TrafficName.ofDay(day));
        }
        return new DayReading(day, reached, sum);
    }

    /** How the names of the day's logs begin, with the rules by which each is read: the portal's own, or those of a former website. */
    private Map<String, ReadingRules> logs(LocalDate day) {
        Map<String, ReadingRules> logs = new LinkedHashMap<>();
        logs.put(TrafficName.ofDay(day), intake.rules().with(LogFormat.COMBINED, within(day)));
        former.on(day)
                .forEach(log -> logs.put(
                        log.storedName(), former.rules(log, intake.rules()).and(within(day))));
        return logs;
    }

    private TrafficTally read(LocalDate day, Piece piece, TrafficLogReader reader) throws IOException {
        Path log = directory.traffic().resolve(piece.fileName());
        TrafficTally sum = null;
        for (long at = piece.from(); at < piece.to(); ) {
            if (!Files.exists(log)) {
                throw new VisitsRefused("log-gone", day, piece.fileName());
            }
            TrafficPiece read = reader.read(log, at, Math.min(piece.to(), at + TrafficPiece.USUAL_BYTES));
            if (read.to() == at) {
                throw new VisitsRefused("log-shorter", day, piece.fileName());
            }
            sum = sum == null ? read.tally() : sum.append(read.tally());
            at = read.to();
        }
        return sum;
    }

    /**
     * Puts the day's figures in the place of those stored.
     *
     * @return null when more of its logs was counted meanwhile: it must be read again
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Recounted replace(DayReading reading, String person) {
        LocalDate day = reading.day();
        book.lock(day);
        for (Map.Entry<String, Long> log : reading.reached().entrySet()) {
            if (places.of(log.getKey()).offset() != log.getValue()) {
                return null;
            }
        }
        DayFigures before = find(day);
        book.replace(reading.tally().day(day).orElseThrow());
        Recounted recounted = new Recounted(before, find(day));
        audit.record(AuditEntry.done(
                person,
                "visits.recount",
                "day " + day,
                recounted.isIdentical() ? "the same" : "was " + before + ", is " + recounted.after()));
        return recounted;
    }

    /** Says of all days whose logs are gone that they stand for good; returns them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<LocalDate> noteLogsGone() {
        Path traffic = directory.traffic();
        return places.all().keySet().stream()
                .filter(name -> !Files.exists(traffic.resolve(name)))
                .flatMap(name -> TrafficName.day(name).stream())
                .filter(clock.today()::isAfter)
                .distinct()
                .filter(book::standForGood)
                .sorted()
                .toList();
    }

    private DayFigures find(LocalDate day) {
        return days.between(day, day).stream().findFirst().orElse(null);
    }

    private LongPredicate within(LocalDate day) {
        long start = day.atStartOfDay(clock.zone()).toEpochSecond();
        long end = day.plusDays(1).atStartOfDay(clock.zone()).toEpochSecond();
        return second -> second >= start && second < end;
    }
}
