package org.sala.visits.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.FormerLog;
import org.sala.visits.domain.OpeningBalance;
import org.sala.visits.domain.ReadingRules;
import org.sala.visits.domain.TrafficName;
import org.sala.visits.persistence.CountingTimes;
import org.sala.visits.persistence.FormerLogs;
import org.sala.visits.persistence.TrafficPlaces;

/** Which times are counted by whom: the opening balance first, then logs of a former website, then the portal itself. */
@ApplicationScoped
public class FormerCounting {

    @Inject
    private SalaClock clock;

    @Inject
    private FormerLogs logs;

    @Inject
    private TrafficPlaces places;

    @Inject
    private CountingTimes times;

    /** The start of the first day that the portal counts itself. */
    public Instant before() {
        Stream<LocalDate> days = places.all().keySet().stream().flatMap(name -> TrafficName.day(name).stream());
        Stream<LocalDate> told = times.spans().stream().map(span -> LocalDate.ofInstant(span.begun(), clock.zone()));
        return start(Stream.concat(days, told).min(LocalDate::compareTo).orElse(clock.today()));
    }

    /** The first second, since 1970, that no opening balance holds. */
    public long after() {
        return balance()
                .map(balance -> start(balance.asOf().plusDays(1)).getEpochSecond())
                .orElse(Long.MIN_VALUE);
    }

    /** The opening balance that holds. */
    public Optional<OpeningBalance.View> balance() {
        return logs.balances().stream().findFirst().map(OpeningBalance::view);
    }

    /** The logs confirmed before this one, or all that are confirmed when this one is not. */
    public List<FormerLog> earlier(FormerLog log) {
        Instant confirmed = log == null ? null : log.view().confirmedAt();
        return logs.confirmedBefore(confirmed == null ? clock.now().plusSeconds(1) : confirmed);
    }

    /** How a confirmed log is read. */
    public ReadingRules rules(FormerLog log, ReadingRules own) {
        return log.rules(own, earlier(log), after());
    }

    /** The confirmed logs with lines of this day, in the order in which they are counted. */
    public List<FormerLog> on(LocalDate day) {
        return logs.between(start(day), start(day.plusDays(1)));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }
}
