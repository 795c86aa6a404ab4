package org.sala.freshness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderLevelTest {
    @ParameterizedTest
    @CsvSource({
        "0, -1, -1, -1",
        "1, 0, -1, -1",
        "4, 0, -1, -1",
        "5, 0, 0, -1",
        "6, 1, 0, -1",
        "10, 1, 1, 0",
        "15, 2, 2, 1"
    })
    void owners_are_told_first_then_heads_then_administrators(int overdue, int owner, int head, int administrator) {
        assertThat(ReminderLevel.OWNER.round(overdue)).isEqualTo(owner);
        assertThat(ReminderLevel.HEAD.round(overdue)).isEqualTo(head);
        assertThat(ReminderLevel.ADMINISTRATOR.round(overdue)).isEqualTo(administrator);
    }
}
