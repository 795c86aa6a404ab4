package org.sala.operations.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.sala.shared.Refused;

/**
 * When a job's turn comes, in the office's zone.
 *
 * @param minutes how many minutes lie between turns, 1 to 720; 0 unless it is {@link TimingKind#MINUTES}
 * @param at the time of day, to the minute; hourly, its minute alone counts; null by hand and every so many minutes
 * @param weekday null unless weekly
 * @param monthday 1 to 31; 0 unless monthly
 */
public record JobTiming(TimingKind kind, int minutes, LocalTime at, DayOfWeek weekday, int monthday) {
    private static final int MOST_MINUTES = 720;

    public JobTiming {
        boolean timed = kind.compareTo(TimingKind.HOURLY) >= 0;
        if (kind == TimingKind.MINUTES && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new Refused("operations.refusal.timing-minutes", MOST_MINUTES);
        }
        if (timed && at == null) {
            throw new Refused("operations.refusal.timing-time");
        }
        if (kind == TimingKind.WEEKLY && weekday == null) {
            throw new Refused("operations.refusal.timing-weekday");
        }
        if (kind == TimingKind.MONTHLY && (monthday < 1 || monthday > 31)) {
            throw new Refused("operations.refusal.timing-monthday");
        }
        minutes = kind == TimingKind.MINUTES ? minutes : 0;
        at = timed ? at.truncatedTo(ChronoUnit.MINUTES) : null;
        weekday = kind == TimingKind.WEEKLY ? weekday : null;
        monthday = kind == TimingKind.MONTHLY ? monthday : 0;
    }

    /** No turn at all: people start it. */
    public static JobTiming byHand() {
        return new JobTiming(TimingKind.BY_HAND, 0, null, null, 0);
    }

    /** A turn at each full minute. */
    public static JobTiming everyMinute() {
        return every(1);
    }

    /** A turn every so many minutes, counted from midnight. */
    public static JobTiming every(int minutes) {
        return new JobTiming(TimingKind.MINUTES, minutes, null, null, 0);
    }

    /** A turn each hour at this minute. */
    public static JobTiming hourly(int minute) {
        return new JobTiming(TimingKind.HOURLY, 0, LocalTime.of(0, minute), null, 0);
    }

    /** A turn each night at this time. */
    public static JobTiming nightly(int hour, int minute) {
        return new JobTiming(TimingKind.DAILY, 0, LocalTime.of(hour, minute), null, 0);
    }

    /** A turn each week. */
    public static JobTiming weekly(DayOfWeek weekday, int hour, int minute) {
        return new JobTiming(TimingKind.WEEKLY, 0, LocalTime.of(hour, minute), weekday, 0);
    }

    /** A turn each month. */
    public static JobTiming monthly(int monthday, int hour, int minute) {
        return new JobTiming(TimingKind.MONTHLY, 0, LocalTime.of(hour, minute), null, monthday);
    }

    /** Whether turns come oftener than once an hour, so that one left out does no harm. */
    public boolean isFrequent() {
        return kind == TimingKind.MINUTES && minutes < 60;
    }

    /** The latest turn that has come by now; none by hand. */
    public Optional<ZonedDateTime> latest(ZonedDateTime now) {
        ZonedDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        return switch (kind) {
            case BY_HAND -> Optional.empty();
            case MINUTES -> Optional.of(minute.minusMinutes((minute.getHour() * 60L + minute.getMinute()) % minutes));
            case HOURLY -> Optional.of(orBefore(minute.withMinute(at.getMinute()), now, ChronoUnit.HOURS));
            case DAILY -> Optional.of(orBefore(minute.with(at), now, ChronoUnit.DAYS));
            case WEEKLY ->
                Optional.of(orBefore(
                        minute.with(TemporalAdjusters.previousOrSame(weekday)).with(at), now, ChronoUnit.WEEKS));
            case MONTHLY -> {
                ZonedDateTime here = inMonth(minute, YearMonth.from(minute));
                yield Optional.of(
                        here.isAfter(now)
                                ? inMonth(minute, YearMonth.from(minute).minusMonths(1))
                                : here);
            }
        };
    }

    /** The turn to come; none by hand. */
    public Optional<ZonedDateTime> next(ZonedDateTime now) {
        return latest(now).map(latest -> switch (kind) {
            case BY_HAND -> latest;
            case MINUTES -> nextWithinDay(latest);
            case HOURLY -> latest.plusHours(1);
            case DAILY -> latest.plusDays(1);
            case WEEKLY -> latest.plusWeeks(1);
            case MONTHLY -> inMonth(latest, YearMonth.from(latest).plusMonths(1));
        });
    }

    private ZonedDateTime nextWithinDay(ZonedDateTime latest) {
        ZonedDateTime next = latest.plusMinutes(minutes);
        ZonedDateTime midnight = latest.toLocalDate().plusDays(1).atStartOfDay(latest.getZone());
        return next.isAfter(midnight) ? midnight : next;
    }

    private ZonedDateTime inMonth(ZonedDateTime anyDay, YearMonth month) {
        LocalDate day = month.atDay(Math.min(monthday, month.lengthOfMonth()));
        return day.atTime(at).atZone(anyDay.getZone());
    }

    private static ZonedDateTime orBefore(ZonedDateTime turn, ZonedDateTime now, ChronoUnit step) {
        return turn.isAfter(now) ? turn.minus(1, step) : turn;
    }
}
