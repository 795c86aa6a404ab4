package org.sala.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.freshness.boundary.FreshnessReminders;
import org.sala.freshness.domain.Freshness;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class FreshnessRemindersIT {
    private SmallOffice office;
    private SalaClock clock;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        clock = office.portal.get(SalaClock.class);
        Instant longAgo = clock.now().minus(200, ChronoUnit.DAYS);
        clock.at(longAgo, () -> office.live());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_is_long_overdue_is_told_to_every_level_once() {
        assertThat(office.portal.call(() -> reminders().overdue())).containsExactly("general-news");
        assertThat(office.portal.call(() -> reminders().remind("general-news"))).isPositive();
        assertThat(office.portal.call(() -> reminders().remind("general-news"))).isZero();
        assertThat(office.portal.call(() -> reminders().remind("warning"))).isZero();
    }

    @Test
    void administrators_see_all_that_is_due_and_owners_what_their_group_answers_for() {
        assertThat(office.as("root", () -> reminders().duties()))
                .isNotEmpty()
                .allMatch(row -> row.state() == Freshness.OVERDUE || row.state() == Freshness.DUE);
        assertThat(office.as("hal", () -> reminders().duties())).isEmpty();
    }

    private FreshnessReminders reminders() {
        return office.desk(FreshnessReminders.class);
    }
}
