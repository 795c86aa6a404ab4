package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.PersonView;
import org.sala.satisfaction.boundary.PublishedReplies.PublishedReply;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.CommentReply;
import org.sala.satisfaction.domain.CommentState;
import org.sala.satisfaction.domain.CommentTask;
import org.sala.satisfaction.domain.ReportPeriod;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.satisfaction.persistence.SurveyComments;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.PageOf;

class CommentsIT {
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2099, 1, 31);
    private static final CommentReply REPLY = new CommentReply("อยากให้ค้นหาง่ายขึ้น", "เพิ่มช่องค้นหาทุกหน้าแล้ว", "");

    @TempDir
    private Path data;

    private SurveyOffice office;

    @BeforeEach
    void open() {
        office = new SurveyOffice(data);
        office.call(() -> {
            office.office
                    .desk(SurveyComments.class)
                    .add(new SurveyComment(WRITTEN, "th", AnswerSource.WEB, "อยากให้ค้นหาง่ายขึ้น โทร 081-234-5678"));
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_comment_becomes_a_task_then_a_reply_that_the_public_reads() {
        PersonView hal = office.office.as(
                "hal", () -> office.office.desk(CurrentPerson.class).require());
        assertThat(replies().items()).isEmpty();
        assign("wim", new CommentTask("เพิ่มช่องค้นหา", hal.groupId(), null, DUE));
        assertThat(waiting().state()).isEqualTo(CommentState.IN_HAND);
        assertThat(replies().items()).isEmpty();

        propose("hal", REPLY);
        assertThat(waiting().reply().th()).isEqualTo("เพิ่มช่องค้นหาทุกหน้าแล้ว");
        assertThat(replies().items()).isEmpty();

        publish("wim", REPLY, null);
        PublishedReply reply = replies().items().get(0);
        assertThat(reply.said()).isEqualTo("อยากให้ค้นหาง่ายขึ้น");
        assertThat(reply.reply().th()).isEqualTo("เพิ่มช่องค้นหาทุกหน้าแล้ว");
        assertThat(waiting().words()).contains("081-234-5678");
        assertThat(office.office
                        .as("ann", () -> office.office
                                .desk(SatisfactionReports.class)
                                .of(ReportPeriod.halfOf(WRITTEN)))
                        .comments())
                .extracting(SurveyComment.View::publicWords)
                .containsExactly("อยากให้ค้นหาง่ายขึ้น");
        assertThat(office.value("SELECT COUNT(*) FROM audit_record WHERE act LIKE 'comment.%'"))
                .isEqualTo("3");

        hide("wim", "ขอถอน");
        assertThat(replies().items()).isEmpty();
    }

    @Test
    void what_looks_like_personal_data_is_published_only_with_a_reason() {
        CommentReply whole = new CommentReply("โทร 081-234-5678", "ติดต่อกลับแล้ว", "");
        assertThatThrownBy(() -> publish("wim", whole, "ok")).hasMessageContaining("comments.refusal.personal-data");
        assertThat(replies().items()).isEmpty();
        publish("wim", whole, "เป็นหมายเลขของสำนักงาน");
        assertThat(replies().items()).hasSize(1);
        assertThat(office.value("SELECT detail FROM audit_record WHERE act = 'comment.publish'"))
                .contains("เป็นหมายเลขของสำนักงาน");
        assertThat(office.office.as("ann", () -> desk().findings(whole.all()))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ann", "olga", "root"})
    void only_web_masters_decide(String username) {
        String missing = "account.refusal.role-missing";
        assertThatThrownBy(() -> publish(username, REPLY, null)).hasMessageContaining(missing);
        assertThatThrownBy(() -> hide(username, "x")).hasMessageContaining(missing);
        assertThatThrownBy(() -> assign(username, new CommentTask("x", 1L, null, DUE)))
                .hasMessageContaining(missing);
        long id = id();
        int version = waiting().version();
        assertThatThrownBy(() -> act(username, () -> desk().reopen(id, version)))
                .hasMessageContaining(missing);
        assertThat(waiting().state()).isEqualTo(CommentState.WAITING);
    }

    @Test
    void only_who_has_it_in_hand_proposes_the_reply() {
        PersonView ada = office.office.as(
                "ada", () -> office.office.desk(CurrentPerson.class).require());
        assertThatThrownBy(() -> propose("ada", REPLY)).hasMessageContaining("comments.refusal.not-yours");
        assertThatThrownBy(() -> propose("wim", REPLY)).hasMessageContaining("comments.refusal.not-in-hand");
        assign("wim", new CommentTask("ทำ", null, ada.id(), DUE));
        assertThatThrownBy(() -> propose("olga", REPLY)).hasMessageContaining("comments.refusal.not-yours");
        propose("ada", REPLY);
        long id = id();
        assertThat(office.office.as("ada", () -> desk().mayPropose(id))).isTrue();
        assertThat(office.office.as("olga", () -> desk().mayPropose(id))).isFalse();
    }

    @Test
    void every_fault_has_its_own_refusal() {
        assertThatThrownBy(() -> assign("wim", new CommentTask(" ", 1L, null, DUE)))
                .hasMessageContaining("comments.refusal.task-missing");
        assertThatThrownBy(() -> assign("wim", new CommentTask("x", null, null, DUE)))
                .hasMessageContaining("comments.refusal.nobody-assigned");
        assertThatThrownBy(() -> assign("wim", new CommentTask("x", 1L, null, LocalDate.of(2020, 1, 1))))
                .hasMessageContaining("comments.refusal.due-day");
        assertThatThrownBy(() -> assign("wim", new CommentTask("x".repeat(1001), 1L, null, DUE)))
                .hasMessageContaining("comments.refusal.task-too-long");
        assertThatThrownBy(() -> publish("wim", new CommentReply("x", " ", "x"), null))
                .hasMessageContaining("comments.refusal.reply-missing");
        assertThatThrownBy(() -> publish("wim", new CommentReply(null, "x", "x"), null))
                .hasMessageContaining("comments.refusal.said-missing");
        assertThatThrownBy(() -> publish("wim", new CommentReply("x", "x".repeat(2001), ""), null))
                .hasMessageContaining("comments.refusal.reply-too-long");
        assertThatThrownBy(() -> hide("wim", "  ")).hasMessageContaining("comments.refusal.reason");
        assertThatThrownBy(() -> act("wim", () -> desk().hide(999, "x", 0)))
                .hasMessageContaining("comments.refusal.no-such-comment");
        hide("wim", "หยาบคาย");
        assertThatThrownBy(() -> publish("wim", REPLY, null)).hasMessageContaining("comments.refusal.state");
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        long id = id();
        int seen = waiting().version();
        hide("wim", "เหตุผล");
        assertThatThrownBy(() -> act("wim", () -> desk().reopen(id, seen))).isInstanceOf(ChangedMeanwhile.class);
        int version = waiting().version();
        act("wim", () -> desk().reopen(id, version));
        assertThat(waiting().state()).isEqualTo(CommentState.WAITING);
    }

    @Test
    void nobody_outside_reads_what_is_not_published() {
        assertThatThrownBy(() -> office.call(() -> desk().list(CommentState.WAITING, 0, 10)))
                .isInstanceOf(RuntimeException.class);
        long id = id();
        assertThatThrownBy(() -> office.call(() -> desk().require(id))).isInstanceOf(RuntimeException.class);
    }

    private long id() {
        return Long.parseLong(office.value("SELECT MAX(id) FROM survey_comment"));
    }

    private SurveyComment.View waiting() {
        long id = id();
        return office.office.as("ann", () -> desk().require(id));
    }

    private PageOf<PublishedReply> replies() {
        return office.call(() -> office.office.desk(PublishedReplies.class).list(0, 10));
    }

    private void assign(String username, CommentTask task) {
        long id = id();
        int version = waiting().version();
        act(username, () -> desk().assign(id, task, version));
    }

    private void propose(String username, CommentReply reply) {
        long id = id();
        int version = waiting().version();
        act(username, () -> desk().propose(id, reply, version));
    }

    private void publish(String username, CommentReply reply, String reason) {
        long id = id();
        int version = waiting().version();
        act(username, () -> desk().publish(id, reply, reason, version));
    }

    private void hide(String username, String reason) {
        long id = id();
        int version = waiting().version();
        act(username, () -> desk().hide(id, reason, version));
    }

    private void act(String username, Runnable work) {
        office.office.as(username, () -> {
            work.run();
            return null;
        });
    }

    private CommentDesk desk() {
        return office.office.desk(CommentDesk.class);
    }
}
