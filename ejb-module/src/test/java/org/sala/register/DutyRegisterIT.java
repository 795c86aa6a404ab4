package org.sala.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.Register;
import org.sala.register.boundary.RegisterLoading;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.DutyOrigin;
import org.sala.register.domain.DutyPart;
import org.sala.register.domain.Rhythm;
import org.sala.register.persistence.RegisterEntries;
import org.sala.testing.DerbyPortal;
import org.sala.testing.Sql;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyRegisterIT {
    private DerbyPortal portal;

    @BeforeAll
    void open() {
        portal = new DerbyPortal();
        portal.run(() -> portal.get(RegisterLoading.class));
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void every_category_has_a_line_and_every_line_a_rhythm_a_name_and_a_legal_basis() {
        List<DutyLine> lines = lines();
        assertThat(lines.stream().map(DutyLine::categoryNumber).distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.terms().rhythm()).isNotNull();
            assertThat(line.terms().legalBasis().hasEnglish()).isTrue();
            assertThat(line.name().th()).isNotEqualTo(line.code());
        });
    }

    @Test
    void a_line_says_what_is_its_own_and_inherits_the_rest() {
        DutyLine monthly = line("procurement-monthly");
        assertThat(monthly.rhythm()).isEqualTo(Rhythm.MONTHLY);
        assertThat(monthly.origin(DutyPart.RHYTHM)).isEqualTo(DutyOrigin.ITEM);
        assertThat(monthly.origin(DutyPart.PROCEDURE)).isEqualTo(DutyOrigin.OFFICE);
        assertThat(monthly.origin(DutyPart.RESPONSIBLE_GROUP)).isEqualTo(DutyOrigin.NOWHERE);
        assertThat(monthly.terms().timeLimitDays()).isEqualTo(3);
    }

    @Test
    void a_warning_may_take_one_working_day_and_the_rest_three() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        portal.run(() -> {
            DutyRegister register = portal.get(DutyRegister.class);
            assertThat(register.limit(8, "warning", friday)).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(register.limit(8, "general-news", friday)).isEqualTo(LocalDate.of(2026, 11, 25));
            assertThat(register.limit(1, null, LocalDate.of(2026, 12, 4))).isEqualTo(LocalDate.of(2026, 12, 11));
        });
    }

    @Test
    void a_later_start_changes_nothing_that_is_there() {
        Map<String, DutyLine> before = lines().stream().collect(Collectors.toMap(DutyLine::code, line -> line));
        try (DerbyPortal another = new DerbyPortal()) {
            another.run(() -> another.get(RegisterLoading.class));
            int kinds = another.call(
                    () -> another.get(RegisterEntries.class).kinds().size());
            another.run(() -> another.get(Sql.class).run("DELETE FROM duty_item WHERE code = 'warning'"));
            another.run(() -> another.get(Sql.class).run("UPDATE duty SET rhythm = NULL, legal_basis_th = NULL"));
            another.run(() -> another.get(RegisterLoading.class).load());
            List<DutyLine> after =
                    another.call(() -> another.get(DutyRegister.class).lines());
            assertThat(after).hasSize(before.size()).allSatisfy(line -> assertThat(line)
                    .isEqualTo(before.get(line.code())));
            assertThat(another.call(() -> another.get(RegisterEntries.class).kinds()))
                    .hasSize(kinds);
            assertThat(another.call(() -> another.get(Register.class).categories()))
                    .hasSize(10);
        }
    }

    private List<DutyLine> lines() {
        return portal.call(() -> portal.get(DutyRegister.class).lines());
    }

    private DutyLine line(String code) {
        return portal.call(() -> portal.get(DutyRegister.class).line(code).orElseThrow());
    }
}
