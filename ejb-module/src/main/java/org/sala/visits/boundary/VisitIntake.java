package org.sala.visits.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.FormerLog;
import org.sala.visits.domain.LogBeginning;
import org.sala.visits.domain.Networks;
import org.sala.visits.domain.ReadingRules;
import org.sala.visits.domain.RobotList;
import org.sala.visits.domain.TrafficName;
import org.sala.visits.domain.TrafficPiece;
import org.sala.visits.domain.TrafficPlace;
import org.sala.visits.domain.VisitorKeys;
import org.sala.visits.persistence.OpenVisitors;
import org.sala.visits.persistence.TrafficPlaces;
import org.sala.visits.persistence.VisitBook;
import org.sala.visits.persistence.VisitorKeyChanged;

/**
 * Where the visit-statistics job reads logs and hands in what they add up to. The place in each log is kept here, beside the figures and in the same
 * transaction, so a job may be killed and restarted anywhere, and a piece handed in twice counts once.
 */
@Stateless
public class VisitIntake {

    private static final RobotList ROBOTS = RobotList.shipped();

    @Resource
    private SessionContext session;

    @Inject
    private DataDirectory directory;

    @Inject
    private SalaClock clock;

    @Inject
    private Config config;

    @Inject
    private TrafficPlaces places;

    @Inject
    private VisitBook book;

    @Inject
    private OpenVisitors visitors;

    @Inject
    private FormerCounting former;

    /**
     * The logs with something left to read: the portal's own by name, which is the order of time, then confirmed ones of a former website in the order
     * in which they were confirmed. Any other file is left alone. A log that was packed meanwhile goes on where it was.
     */
    public List<PendingLog> pendingFiles() {
        Path traffic = directory.traffic();
        try (Stream<Path> files = Files.list(traffic)) {
            List<String> own = files.map(file -> file.getFileName().toString())
                    .filter(name -> TrafficName.day(name).isPresent())
                    .sorted()
                    .toList();
            own.forEach(name -> goOnWithPacked(traffic, name));
            Map<String, TrafficPlace> known = places.all();
            return Stream.concat(own.stream(), former.earlier(null).stream().map(FormerLog::storedName))
                    .flatMap(name -> pending(known, traffic, name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void goOnWithPacked(Path traffic, String name) {
        String before = TrafficName.isPacked(name) ? TrafficName.unpacked(name) : null;
        if (before != null
                && !Files.exists(traffic.resolve(before))
                && places.of(name).lines() == 0
                && places.of(before).lines() > 0) {
            places.rename(before, name);
        }
    }

    /** How this log is to be read; what a former website's logs may add changes with those confirmed before. */
    public ReadingRules rulesOf(String fileName) {
        return former.earlier(null).stream()
                .filter(log -> log.storedName().equals(fileName))
                .findFirst()
                .map(log -> former.rules(log, rules()))
                .orElseGet(this::rules);
    }

    /** How far this log has been read. */
    public TrafficPlace placeOf(String fileName) {
        return places.of(fileName);
    }

    /**
     * What the settings say about counting: {@code sala.staff-networks} (CIDR, separated by commas) and
     * {@code sala.hosts} (this site's own host names).
     */
    public ReadingRules rules() {
        return new ReadingRules(
                clock.zone(), ROBOTS, new Networks(listed("sala.staff-networks")), Set.copyOf(listed("sala.hosts")));
    }

    /** The keys under which visitors of open days are counted; to be asked for anew before each piece. */
    public VisitorKeys keys() {
        return new VisitorKeys(visitors.keys());
    }

    /**
     * Stores figures and place of a piece in one transaction of its own.
     *
     * @return false, and nothing is stored, when the log's place is not the piece's beginning (it was handed in before),
     *     or when another node has given a day its visitor key meanwhile; the piece must then be read anew, from where the log's place is now
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean record(String fileName, TrafficPiece piece) {
        try {
            boolean moved = places.advance(fileName, piece, clock.now());
            if (moved) {
                book.add(piece.tally());
            }
            return moved;
        } catch (VisitorKeyChanged changed) {
            session.setRollbackOnly();
            return false;
        }
    }

    /** Says that all logs of this day have been read. A line that comes late is still counted. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void closeDay(LocalDate day) {
        book.close(day);
    }

    /**
     * Destroys the keys and hashed visitors of all days before yesterday; returns of how many days. While a log of such a day, or one of
     * a former website, is half read nothing is forgotten: its other half would take known visitors for new ones.
     */
    public int forgetVisitors() {
        LocalDate yesterday = clock.today().minusDays(1);
        return pendingFiles().stream().anyMatch(log -> isHalfRead(log, yesterday))
                ? 0
                : book.forgetVisitorsBefore(yesterday);
    }

    private static boolean isHalfRead(PendingLog log, LocalDate yesterday) {
        return log.offset() > 0
                && TrafficName.day(log.fileName()).map(yesterday::isAfter).orElse(true);
    }

    private static Stream<PendingLog> pending(Map<String, TrafficPlace> known, Path traffic, String name) {
        Path file = traffic.resolve(name);
        TrafficPlace place = known.getOrDefault(name, TrafficPlace.beginning(name));
        long size = sizeOf(file);
        boolean left = TrafficName.isPacked(name)
                ? size > 0 && !place.finished() && !isCopy(known, traffic, name)
                : size > place.offset();
        return left ? Stream.of(new PendingLog(name, file, place.offset(), size)) : Stream.empty();
    }

    /** Whether a packed log lies beside the one it was packed from, which is counted already. */
    private static boolean isCopy(Map<String, TrafficPlace> known, Path traffic, String name) {
        Path plain = traffic.resolve(TrafficName.unpacked(name));
        return known.containsKey(TrafficName.unpacked(name))
                && Files.exists(plain)
                && LogBeginning.isSame(plain, traffic.resolve(name));
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException removedMeanwhile) {
            return 0;
        }
    }

    private List<String> listed(String setting) {
        return config.getOptionalValue(setting, String.class).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
