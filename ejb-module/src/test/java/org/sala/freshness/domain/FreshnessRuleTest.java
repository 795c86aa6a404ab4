package org.sala.freshness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.register.domain.Period;
import org.sala.register.domain.Rhythm;
import org.sala.register.domain.WorkingDays;
import org.sala.shared.FiscalYear;

/** Judges the line "c", whose due dates lie 0.655 into the second half of each period. */
class FreshnessRuleTest {
    private static final FiscalYear YEAR = new FiscalYear(2570);
    private static final String CODE = "c";

    private final WorkingDays days = new WorkingDays(Set.of());
    private final FreshnessRule rule = new FreshnessRule(days);

    @ParameterizedTest(name = "{0} on {1} after {2}: {3}")
    @CsvSource({
        // first published, then acts; the table runs along the fiscal year 2570, October 2026 to September 2027
        "YEARLY, 2026-10-01, 2026-09-30, PRESENT",
        "YEARLY, 2026-10-01, 2025-09-30, OVERDUE",
        "YEARLY, 2026-09-30, 2025-10-01, PRESENT",
        "YEARLY, 2027-09-30, 2026-09-30, OVERDUE",
        "YEARLY, 2027-09-30, 2026-09-30 2026-10-01, PRESENT",
        "YEARLY, 2027-07-15, 2026-09-30, DUE",
        "YEARLY, 2027-06-15, 2026-09-30, PRESENT",
        "YEARLY, 2026-11-23, 2024-01-05 2026-11-23, PRESENT",
        "MONTHLY, 2026-10-31, 2026-09-02, OVERDUE",
        "MONTHLY, 2026-10-10, 2026-09-02, PRESENT",
        "MONTHLY, 2026-10-24, 2026-09-02, DUE",
        "MONTHLY, 2026-12-10, 2026-09-02 2026-10-05 2026-11-05, PRESENT",
        "MONTHLY, 2026-12-10, 2026-09-02 2026-10-05, OVERDUE",
        "MONTHLY, 2026-12-10, 2026-09-02 2026-10-05 2026-12-01, PRESENT",
        "MONTHLY, 2026-12-31, 2026-09-02 2026-10-05 2026-12-01, OVERDUE",
        "MONTHLY, 2026-12-31, 2026-09-02 2026-10-05 2026-12-01 2026-12-02, PRESENT",
        "MONTHLY, 2026-12-31, 2026-09-02 2026-10-05 2026-10-06 2026-10-07, OVERDUE",
        "QUARTERLY, 2027-01-01, 2026-07-20 2026-10-19, PRESENT",
        "QUARTERLY, 2026-12-31, 2026-07-20, OVERDUE",
        "HALF_YEARLY, 2027-03-31, 2026-04-20, OVERDUE",
        "HALF_YEARLY, 2026-10-01, 2026-04-20, PRESENT",
        "HALF_YEARLY, 2026-10-01, 2026-03-31, OVERDUE",
        "ON_CHANGE, 2026-11-23, 2026-10-05, PRESENT",
        "ON_CHANGE, 2026-11-23, 2025-12-10, DUE",
        "ON_CHANGE, 2026-11-23, 2020-01-01, DUE",
        "ONCE, 2026-11-23, 2001-01-01, PRESENT"
    })
    void what_holds_follows_from_rhythm_acts_and_calendar(
            Rhythm rhythm, LocalDate today, String acts, Freshness state) {
        List<LocalDate> all =
                Arrays.stream(acts.split(" ")).map(LocalDate::parse).toList();
        assertThat(rule.judge(line(rhythm, all), FiscalYear.of(today), today).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY", "YEARLY", "ON_CHANGE", "ONCE"})
    void what_has_nothing_live_was_never_published_whatever_the_rhythm(Rhythm rhythm) {
        LineHistory line = new LineHistory(CODE, rhythm, null, null, List.of(), List.of());
        assertThat(rule.judge(line, YEAR, LocalDate.of(2026, 11, 23)).state()).isEqualTo(Freshness.NEVER);
    }

    @Test
    void what_first_went_out_after_a_year_was_never_there_in_it() {
        LineHistory line = line(Rhythm.YEARLY, List.of(LocalDate.of(2026, 10, 1)));
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(rule.judge(line, YEAR.previous(), today).state()).isEqualTo(Freshness.NEVER);
        assertThat(rule.judge(line, YEAR, today).state()).isEqualTo(Freshness.PRESENT);
    }

    @Test
    void what_first_went_out_this_year_is_not_asked_for_the_year_before_but_for_the_months_it_left_out() {
        LineHistory yearly = line(Rhythm.YEARLY, List.of(LocalDate.of(2026, 11, 2)));
        assertThat(rule.judge(yearly, YEAR, LocalDate.of(2026, 11, 23)).state()).isEqualTo(Freshness.PRESENT);
        LineHistory monthly = line(Rhythm.MONTHLY, List.of(LocalDate.of(2026, 12, 2)));
        assertThat(rule.judge(monthly, YEAR, LocalDate.of(2026, 12, 3)).missed())
                .containsExactly(month(11));
    }

    @Test
    void missing_months_are_named_and_the_first_gives_the_due_date() {
        LineHistory line = line(Rhythm.MONTHLY, List.of(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 2)));
        Judgement judged = rule.judge(line, YEAR, LocalDate.of(2027, 1, 5));
        assertThat(judged.missed()).containsExactly(month(11), month(12));
        assertThat(judged.due()).isEqualTo(DueDates.of(CODE, month(11), days));
    }

    @Test
    void what_does_not_apply_applies_again_the_day_after_its_end() {
        Period until = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 31));
        LocalDate first = LocalDate.of(2026, 9, 2);
        LineHistory line = new LineHistory(CODE, Rhythm.MONTHLY, first, first, List.of(first), List.of(until));
        assertThat(rule.judge(line, YEAR, until.last()).state()).isEqualTo(Freshness.NOT_APPLICABLE);
        Judgement after = rule.judge(line, YEAR, until.last().plusDays(1));
        assertThat(after.state()).isEqualTo(Freshness.PRESENT);
        assertThat(after.due())
                .isEqualTo(DueDates.of(CODE, new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)), days));
    }

    @Test
    void the_score_counts_what_applies_and_is_full_only_when_all_is_kept() {
        Score score = Score.of(List.of(
                Freshness.PRESENT, Freshness.DUE, Freshness.OVERDUE, Freshness.NEVER, Freshness.NOT_APPLICABLE));
        assertThat(score).isEqualTo(new Score(2, 4));
        assertThat(score.percent()).isEqualTo(50);
        assertThat(new Score(199, 200).percent()).isEqualTo(99);
        assertThat(Score.of(List.of(Freshness.NOT_APPLICABLE)).percent()).isEqualTo(100);
    }

    private static LineHistory line(Rhythm rhythm, List<LocalDate> acts) {
        LocalDate first = acts.get(0);
        LocalDate last = acts.get(acts.size() - 1);
        return new LineHistory(CODE, rhythm, first, last, acts, List.of());
    }

    private static Period month(int month) {
        LocalDate first = LocalDate.of(2026, month, 1);
        return new Period(first, first.plusMonths(1).minusDays(1));
    }
}
