package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.audit.boundary.AuditLog;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.boundary.HandoverDesk;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionLine;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.HandoverForm;
import org.sala.publication.domain.HandoverView;
import org.sala.publication.domain.Transition;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.Posting;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;

/** What becomes of the work of somebody who leaves. */
class HandoverIT {
    private SmallOffice office;
    private Posting posting;
    private LocalDate today;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        posting = new Posting(office);
        today = office.portal.get(SalaClock.class).today();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void all_that_is_open_goes_to_others_in_one_act_and_the_leaver_signs_in_no_more() {
        EditionView draft = office.draft();
        EditionView submitted = office.draft();
        office.perform("ada", submitted.id(), Transition.SUBMIT, null);
        long head = posting.head();
        posting.appoint(head, "ada", today.minusYears(2), null);

        HandoverView preview = preview("ada");
        assertThat(preview.work()).extracting(EditionLine::id).containsExactlyInAnyOrder(draft.id(), submitted.id());
        assertThat(preview.posts()).hasSize(1);

        handOver("ada", "hal", "ann", null);

        assertThat(office.as("hal", () -> office.desk(EditorialLists.class).myDrafts()))
                .extracting(EditionLine::id)
                .containsExactly(draft.id());
        assertThat(office.as("hal", () -> office.desk(EditorialLists.class).mySubmissions()))
                .extracting(EditionLine::id)
                .containsExactly(submitted.id());
        EditionView written = office.as("hal", () -> office.desk(WritingDesk.class)
                .save(
                        draft.id(),
                        SmallOffice.text("เขียนต่อ"),
                        office.desk(org.sala.publication.boundary.EditorialDesk.class)
                                .require(draft.id())
                                .version()));
        assertThat(written.begunBy().username()).isEqualTo("ada");
        assertThat(posting.post(head).appointments())
                .extracting(one -> one.person().username() + " " + one.first() + " " + one.last())
                .containsExactly("ann " + today.plusDays(1) + " null", "ada " + today.minusYears(2) + " " + today);
        assertThatThrownBy(() ->
                        office.as("ada", () -> office.desk(EditorialLists.class).myDrafts()))
                .hasMessage("account.refusal.not-signed-in");
        assertThat(office.as("root", () -> office.desk(AuditLog.class).newest(0, 1))
                        .items())
                .allSatisfy(record -> {
                    assertThat(record.act()).isEqualTo("office.hand-over");
                    assertThat(record.detail()).contains("to hal").contains("to ann");
                });
    }

    @Test
    void whoever_touched_an_edition_is_barred_from_approving_it_before_and_after() {
        EditionView draft = office.draft();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        handOver("ada", "olga", null, null);
        office.perform("olga", draft.id(), Transition.TAKE_BACK, null);
        office.perform("olga", draft.id(), Transition.SUBMIT, null);
        assertThatThrownBy(() -> office.perform("olga", draft.id(), Transition.APPROVE, null))
                .hasMessage("publication.refusal.own-work");
        office.perform("ann", draft.id(), Transition.APPROVE, null);
    }

    @Test
    void nothing_moves_when_work_has_no_taker_or_the_taker_cannot_write_or_the_form_is_stale() {
        EditionView draft = office.draft();
        assertThatThrownBy(() -> handOver("ada", null, null, null))
                .hasMessage("publication.refusal.handover-needs-taker");
        assertThatThrownBy(() -> handOver("ada", "wim", null, null))
                .hasMessageContaining("publication.refusal.handover-taker-no-owner");
        assertThatThrownBy(() -> handOver("ada", "ada", null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.as("root", () -> {
                    long ada = posting.person("ada").id();
                    office.desk(HandoverDesk.class)
                            .handOver(
                                    new HandoverForm(ada, posting.person("hal").id(), null, null, null, -1));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() ->
                        office.as("ada", () -> office.desk(HandoverDesk.class).preview(1)))
                .isInstanceOf(Refused.class);
        assertThat(office.as("ada", () -> office.desk(EditorialLists.class).myDrafts()))
                .extracting(EditionLine::id)
                .containsExactly(draft.id());
        assertThat(office.as("hal", () -> office.desk(EditorialLists.class).myDrafts()))
                .isEmpty();
    }

    @Test
    void the_last_who_could_decide_leaves_only_when_somebody_else_takes_the_role() {
        office.portal.run(() -> office.desk(Sql.class)
                .run("DELETE FROM person_role WHERE role_name = 'APPROVER' AND person_id IN"
                        + " (SELECT id FROM person WHERE username IN ('abe', 'olga'))"));
        EditionView draft = office.draft();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        long head = posting.head();
        posting.order("1/2569", head, "ann");

        assertThat(preview("ann").stuck()).extracting(EditionLine::id).containsExactly(draft.id());
        assertThat(preview("ann").orders()).hasSize(1);
        assertThatThrownBy(() -> handOver("ann", null, null, null))
                .hasMessageContaining("publication.refusal.handover-dead-end");
        handOver("ann", null, null, "wim");
        office.perform("wim", draft.id(), Transition.APPROVE, null);
    }

    private HandoverView preview(String username) {
        return office.as("root", () -> office.desk(HandoverDesk.class)
                .preview(posting.person(username).id()));
    }

    private void handOver(String leaver, String workTo, String postsTo, String rolesTo) {
        office.as("root", () -> {
            office.desk(HandoverDesk.class)
                    .handOver(new HandoverForm(
                            posting.person(leaver).id(),
                            id(workTo),
                            id(postsTo),
                            id(rolesTo),
                            null,
                            posting.person(leaver).version()));
            return null;
        });
    }

    private Long id(String username) {
        return username == null ? null : posting.person(username).id();
    }
}
