package org.sala.freshness.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sala.register.domain.Period;
import org.sala.register.domain.Rhythm;
import org.sala.register.domain.WorkingDays;
import org.sala.shared.FiscalYear;

/**
 * Judges a line of the register for a fiscal year: as it stands today, or for a year gone by as it stood on 30 September.
 *
 * <p>Each period of the year asks for one act of its own: something goes out, or somebody checks what is there. An act fulfils the
 * earliest period still open that had begun by then, so a month that was left out stays open until it is made up. The last period of the
 * year before counts too: what was missed then is not forgotten on 1 October. What is published on change is to be looked at once within
 * a year, but is never overdue.
 */
public final class FreshnessRule {
    private static final int LOOK_AGAIN_DAYS = 30;

    private final WorkingDays days;

    /** A rule that counts by this calendar. */
    public FreshnessRule(WorkingDays days) {
        this.days = days;
    }

    /** The first day whose acts matter for a fiscal year. */
    public static LocalDate since(Rhythm rhythm, FiscalYear year) {
        return rhythm.isPeriodic() ? before(rhythm, year).first() : year.start();
    }

    /** What holds. */
    public Judgement judge(LineHistory line, FiscalYear year, LocalDate today) {
        LocalDate day = today.isAfter(year.end()) ? year.end() : today;
        if (line.isExempt(day)) {
            return new Judgement(Freshness.NOT_APPLICABLE, null, List.of());
        }
        boolean never = line.first() == null || line.first().isAfter(day);
        if (line.rhythm().isPeriodic()) {
            return never ? neverYet(line, year) : byPeriods(line, year, day);
        }
        if (never) {
            return new Judgement(Freshness.NEVER, null, List.of());
        }
        return line.rhythm() == Rhythm.ONCE ? new Judgement(Freshness.PRESENT, null, List.of()) : onChange(line, day);
    }

    private Judgement neverYet(LineHistory line, FiscalYear year) {
        Period first = line.rhythm().periods(year).get(0);
        return new Judgement(Freshness.NEVER, DueDates.of(line.code(), first, days), List.of());
    }

    private Judgement onChange(LineHistory line, LocalDate day) {
        LocalDate last = line.acts().stream()
                .filter(act -> !act.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(line.last().isAfter(day) ? line.first() : line.last());
        LocalDate due = days.onOrAfter(last.plusYears(1));
        boolean soon = !day.isBefore(due.minusDays(LOOK_AGAIN_DAYS));
        return new Judgement(soon ? Freshness.DUE : Freshness.PRESENT, due, List.of());
    }

    private Judgement byPeriods(LineHistory line, FiscalYear year, LocalDate day) {
        List<Period> open = open(line, year, day);
        LocalDate due = DueDates.of(line.code(), open.get(0), days);
        List<Period> missed = open.stream()
                .filter(period -> day.isAfter(DueDates.of(line.code(), period, days)))
                .toList();
        if (!missed.isEmpty()) {
            return new Judgement(Freshness.OVERDUE, due, missed);
        }
        boolean soon = !day.isBefore(due.minusDays(lead(line.rhythm())));
        return new Judgement(soon ? Freshness.DUE : Freshness.PRESENT, due, List.of());
    }

    /** The periods without an act, in their order; the first period of the next year is always among them. */
    private List<Period> open(LineHistory line, FiscalYear year, LocalDate day) {
        List<Period> periods = new ArrayList<>();
        Period before = before(line.rhythm(), year);
        if (!line.first().isAfter(before.last())) {
            periods.add(before);
        }
        periods.addAll(line.rhythm().periods(year));
        List<LocalDate> acts = new ArrayList<>(
                line.acts().stream().filter(act -> !act.isAfter(day)).sorted().toList());
        List<Period> open = new ArrayList<>();
        for (Period period : periods) {
            if (!fulfil(period, acts) && !line.isExempt(DueDates.of(line.code(), period, days))) {
                open.add(period);
            }
        }
        open.add(line.rhythm().periods(year.next()).get(0));
        return open;
    }

    /** Uses up the earliest act that came once the period had begun. */
    private static boolean fulfil(Period period, List<LocalDate> acts) {
        for (int i = 0; i < acts.size(); i++) {
            if (!acts.get(i).isBefore(period.first())) {
                acts.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Period before(Rhythm rhythm, FiscalYear year) {
        List<Period> before = rhythm.periods(year.previous());
        return before.get(before.size() - 1);
    }

    /** How many days before its due date a line is told of as due. */
    private static int lead(Rhythm rhythm) {
        return switch (rhythm) {
            case MONTHLY -> 7;
            case QUARTERLY -> 14;
            default -> LOOK_AGAIN_DAYS;
        };
    }
}
