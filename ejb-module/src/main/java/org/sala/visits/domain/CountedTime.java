package org.sala.visits.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the portal counted. Since its nodes say so themselves this is known to the minute; before, as for logs of an older website, a day with
 * figures counts as counted and a day without as not.
 *
 * @param spans of all nodes; what one node counted was counted, as another may be meant to rest
 * @param losses of all nodes; what one node lost was lost, whatever the others did
 * @param days the days with figures
 */
public record CountedTime(List<CountingSpan> spans, List<CountingLoss> losses, Set<LocalDate> days, ZoneId zone) {

    /** What is shorter is not told: a server that starts anew answers nobody meanwhile. A loss is always told, as of whole minutes. */
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    /** The interruptions of [from, to] up to now, in order; none touches the next. */
    public List<Interruption> interruptions(LocalDate from, LocalDate to, Instant now) {
        Instant start = start(from);
        Instant end = earlier(start(to.plusDays(1)), now);
        Instant told = spans.stream()
                .map(CountingSpan::begun)
                .min(Comparator.naturalOrder())
                .orElse(end);
        List<Interruption> found = new ArrayList<>();
        if (start.isBefore(end)) {
            missingDays(start, earlier(end, told), found);
            betweenSpans(told, end, found);
            losses.forEach(loss -> found.add(new Interruption(
                    loss.from().truncatedTo(ChronoUnit.MINUTES),
                    loss.to().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES))));
        }
        return joined(found.stream().filter(each -> each.touches(start, end)).map(each -> each.within(start, end)));
    }

    /** The first day of which nodes said themselves that they counted; empty when they never did. */
    public Optional<LocalDate> firstTold() {
        return spans.stream()
                .map(span -> span.begun().atZone(zone).toLocalDate())
                .min(Comparator.naturalOrder());
    }

    /** Whether nodes said themselves when they counted on this day, so that a day without figures is one on which nobody came. */
    public boolean isTold(LocalDate day) {
        Instant start = start(day);
        Instant end = start(day.plusDays(1));
        return spans.stream()
                .anyMatch(span -> span.begun().isBefore(end) && span.reached().isAfter(start));
    }

    /**
     * Whether nothing was counted in [from, to] as far as it has passed, so that no figures of it say nothing about who came. Less than
     * {@link #SHORTEST} is nothing: a node that was about to end, or has only just begun.
     */
    public boolean isLost(LocalDate from, LocalDate to, Instant now) {
        List<Interruption> lost = interruptions(from, to, now);
        Duration left = Duration.between(start(from), earlier(start(to.plusDays(1)), now));
        for (Interruption each : lost) {
            left = left.minus(Duration.between(each.from(), each.to()));
        }
        return !lost.isEmpty() && left.compareTo(SHORTEST) < 0;
    }

    private void missingDays(Instant start, Instant end, List<Interruption> found) {
        Instant at = start;
        while (at.isBefore(end)) {
            LocalDate day = at.atZone(zone).toLocalDate();
            Instant next = earlier(start(day.plusDays(1)), end);
            boolean whole = next.equals(start(day.plusDays(1)));
            if (!days.contains(day) || !whole) {
                found.add(new Interruption(at, next));
            }
            at = next;
        }
    }

    private void betweenSpans(Instant told, Instant end, List<Interruption> found) {
        Instant reached = told;
        for (CountingSpan span :
                spans.stream().sorted(Comparator.comparing(CountingSpan::begun)).toList()) {
            addIfLong(reached, span.begun(), found);
            reached = span.reached().isAfter(reached) ? span.reached() : reached;
        }
        addIfLong(reached, end, found);
    }

    private static void addIfLong(Instant from, Instant to, List<Interruption> found) {
        if (Duration.between(from, to).compareTo(SHORTEST) > 0) {
            found.add(new Interruption(from, to));
        }
    }

    private static List<Interruption> joined(Stream<Interruption> interruptions) {
        List<Interruption> joined = new ArrayList<>();
        interruptions.sorted(Comparator.comparing(Interruption::from)).forEach(next -> {
            Interruption last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.from().isAfter(last.to())) {
                joined.add(next);
            } else if (next.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Interruption(last.from(), next.to()));
            }
        });
        return List.copyOf(joined);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
