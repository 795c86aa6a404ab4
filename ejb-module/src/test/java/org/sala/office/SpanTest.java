package org.sala.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sala.office.domain.Span;
import org.sala.shared.Refused;

class SpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void both_ends_belong_to_it() {
        Span span = Span.of(TODAY, TODAY.plusDays(2), TODAY);
        assertThat(span.holds(TODAY.minusDays(1))).isFalse();
        assertThat(span.holds(TODAY)).isTrue();
        assertThat(span.holds(TODAY.plusDays(2))).isTrue();
        assertThat(span.holds(TODAY.plusDays(3))).isFalse();
        assertThat(Span.of(TODAY, null, TODAY).holds(TODAY.plusYears(30))).isTrue();
    }

    @Test
    void two_overlap_when_they_share_a_single_day_and_not_when_one_follows_the_other() {
        Span first = Span.of(TODAY, TODAY.plusDays(2), TODAY);
        assertThat(first.overlaps(Span.of(TODAY.plusDays(2), null, TODAY))).isTrue();
        assertThat(first.overlaps(Span.of(TODAY.plusDays(3), null, TODAY))).isFalse();
        assertThat(Span.of(TODAY.plusDays(3), null, TODAY).overlaps(first)).isFalse();
        assertThat(Span.of(TODAY.minusDays(9), null, TODAY).overlaps(first)).isTrue();
    }

    @Test
    void days_that_nobody_can_mean_are_refused() {
        assertThatThrownBy(() -> Span.of(null, null, TODAY)).hasMessage("office.refusal.first-day-missing");
        assertThatThrownBy(() -> Span.of(TODAY, TODAY.minusDays(1), TODAY))
                .hasMessage("office.refusal.ends-before-it-begins");
        assertThatThrownBy(() -> Span.of(TODAY.plusYears(543), null, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("office.refusal.day-out-of-bounds");
        assertThatThrownBy(() -> Span.of(TODAY.minusYears(543), null, TODAY))
                .hasMessage("office.refusal.day-out-of-bounds");
    }
}
