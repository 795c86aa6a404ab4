package org.sala.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.Register;
import org.sala.register.boundary.RegisterDesk;
import org.sala.register.domain.ChangeForm;
import org.sala.register.domain.ChangeState;
import org.sala.register.domain.ChangeType;
import org.sala.register.domain.ChangeView;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.DutyOrigin;
import org.sala.register.domain.DutyPart;
import org.sala.register.domain.DutyTerms;
import org.sala.register.domain.Rhythm;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class RegisterDeskIT {
    private static final Bilingual WHY = Bilingual.of("ปรับตามคำสั่ง");
    private static final DutyTerms QUARTERLY = new DutyTerms(null, null, null, null, 1L, null, Rhythm.QUARTERLY, 5);

    private SmallOffice office;
    private LocalDate today;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        today = office.portal.get(SalaClock.class).today();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_line_says_something_else_once_another_person_approved() {
        long change = propose("ada", terms("1.9", QUARTERLY));
        assertThat(line("1.9").terms().responsibleGroup()).isNull();
        decide("ann", change, ChangeState.APPROVED, null);
        DutyLine line = line("1.9");
        assertThat(line.terms().responsibleGroup()).isEqualTo(1L);
        assertThat(line.origin(DutyPart.TIME_LIMIT)).isEqualTo(DutyOrigin.ITEM);
        assertThat(line.confirmed()).isTrue();
        ChangeView kept = office.as("hal", () -> desk().history("1.9")).get(0);
        assertThat(kept.proposedBy().th()).isEqualTo("ada");
        assertThat(kept.decidedBy().th()).isEqualTo("ann");
        assertThat(kept.reason()).isEqualTo(WHY);
    }

    @Test
    void the_office_changes_for_every_row_that_says_nothing_itself_and_the_procedure_table_follows() {
        DutyTerms before = line("warning").office();
        DutyTerms wanted = new DutyTerms(
                before.legalBasis(),
                Bilingual.of("ขั้นตอนใหม่"),
                before.responsible(),
                before.reviewer(),
                2L,
                null,
                before.rhythm(),
                7);
        decide("abe", propose("olga", terms(RegisterDesk.OFFICE, wanted)), ChangeState.APPROVED, null);
        assertThat(line("guide").terms().timeLimitDays()).isEqualTo(7);
        assertThat(line("warning").terms().timeLimitDays()).isEqualTo(1);
        assertThat(line("warning").terms().responsibleGroup()).isEqualTo(2L);
        assertThat(office.portal
                        .call(() -> office.desk(Register.class).procedureTable())
                        .common()
                        .procedure()
                        .th())
                .isEqualTo("ขั้นตอนใหม่");
    }

    @Test
    void nobody_decides_about_what_they_proposed_and_only_approvers_decide() {
        long change = propose("olga", terms("1.9", QUARTERLY));
        assertThatThrownBy(() -> decide("olga", change, ChangeState.APPROVED, null))
                .hasMessage("register.refusal.own-proposal");
        assertThatThrownBy(() -> decide("hal", change, ChangeState.APPROVED, null))
                .hasMessageContaining("role-missing");
        assertThatThrownBy(() -> decide("ann", change, ChangeState.WITHDRAWN, null))
                .hasMessage("register.refusal.not-own-proposal");
        assertThatThrownBy(() -> decide("ann", change, ChangeState.REJECTED, " "))
                .hasMessage("register.refusal.remark-missing");
        decide("ann", change, ChangeState.REJECTED, "ยังไม่ถึงเวลา");
        assertThatThrownBy(() -> decide("abe", change, ChangeState.APPROVED, null, 2))
                .hasMessage("register.refusal.decided-already");
        assertThat(line("1.9").terms().responsibleGroup()).isNull();
    }

    @Test
    void one_change_of_a_row_waits_at_a_time_and_may_be_withdrawn() {
        long first = propose("ada", terms("1.9", QUARTERLY));
        assertThatThrownBy(() -> propose("hal", terms("1.9", QUARTERLY))).hasMessage("register.refusal.change-waits");
        decide("ada", first, ChangeState.WITHDRAWN, null);
        assertThat(propose("hal", terms("1.9", QUARTERLY))).isGreaterThan(first);
    }

    @Test
    void what_does_not_apply_needs_a_reason_and_an_end_ahead_and_may_apply_again_sooner() {
        assertThatThrownBy(() -> propose("ada", notApplicable(today))).hasMessage("register.refusal.end-not-ahead");
        assertThatThrownBy(() -> propose(
                        "ada",
                        new ChangeForm("form", ChangeType.NOT_APPLICABLE, null, Bilingual.EMPTY, today.plusDays(1))))
                .hasMessage("register.refusal.reason-missing");
        decide("ann", propose("ada", notApplicable(today.plusDays(9))), ChangeState.APPROVED, null);
        assertThat(exempt()).isTrue();
        ChangeForm again = new ChangeForm("form", ChangeType.APPLICABLE, null, WHY, null);
        decide("abe", propose("ada", again), ChangeState.APPROVED, null);
        assertThat(exempt()).isFalse();
    }

    @Test
    void stale_impossible_and_unauthorised_proposals_are_refused() {
        long change = propose("ada", terms("1.9", QUARTERLY));
        assertThatThrownBy(() -> decide("ann", change, ChangeState.APPROVED, null, 7))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> propose("wim", terms("1.8", QUARTERLY)))
                .hasMessage("register.refusal.may-not-propose");
        DutyTerms never = new DutyTerms(null, null, null, null, 99L, null, null, null);
        assertThatThrownBy(() -> propose("ada", terms("1.8", never))).hasMessage("register.refusal.no-such-group");
        DutyTerms endless = new DutyTerms(null, null, null, null, null, null, null, 999);
        assertThatThrownBy(() -> propose("ada", terms("1.8", endless))).hasMessageContaining("time-limit-bounds");
    }

    private boolean exempt() {
        return office.portal
                .call(() -> office.desk(DutyRegister.class).exemptOn(today))
                .containsKey("form");
    }

    private ChangeForm notApplicable(LocalDate until) {
        return new ChangeForm("form", ChangeType.NOT_APPLICABLE, null, WHY, until);
    }

    private static ChangeForm terms(String subject, DutyTerms terms) {
        return new ChangeForm(subject, ChangeType.TERMS, terms, WHY, null);
    }

    private long propose(String username, ChangeForm form) {
        return office.as(username, () -> desk().propose(form));
    }

    private void decide(String username, long change, ChangeState outcome, String remark) {
        decide(username, change, outcome, remark, 1);
    }

    private void decide(String username, long change, ChangeState outcome, String remark, int version) {
        office.as(username, () -> {
            desk().decide(change, outcome, remark, version);
            return null;
        });
    }

    private DutyLine line(String code) {
        return office.portal.call(
                () -> office.desk(DutyRegister.class).line(code).orElseThrow());
    }

    private RegisterDesk desk() {
        return office.desk(RegisterDesk.class);
    }
}
