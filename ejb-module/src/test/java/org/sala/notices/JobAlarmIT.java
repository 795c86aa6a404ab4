package org.sala.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.notices.boundary.JobAlarmNotices;
import org.sala.operations.boundary.JobAlarmDesk;
import org.sala.operations.boundary.JobAlarmTold;
import org.sala.operations.boundary.JobRunBook;
import org.sala.operations.boundary.JobScheduleDesk;
import org.sala.operations.boundary.JobWatch;
import org.sala.operations.boundary.ThisNode;
import org.sala.operations.domain.JobAlarmKind;
import org.sala.operations.domain.JobAlarmView;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.shared.ChangedMeanwhile;

/** Alarms about jobs, as the watch sees them from the record, and the letters about them. */
class JobAlarmIT extends OfficeWithMail {
    private static final JobDescription JOB =
            JobCatalogue.find("visit-statistics").orElseThrow();

    @BeforeEach
    void listen() {
        office.portal.use(ThisNode.class, new ThisNode(Optional.of("one"), "8080"));
        office.portal.observe(
                JobAlarmTold.class,
                told -> office.portal.get(JobAlarmNotices.class).tell(told));
        end(JobState.DONE, null);
    }

    @Test
    void a_failure_is_told_once_and_its_end_once() throws Exception {
        JobRunView failed = end(JobState.FAILED, "disk full");
        look();
        look();
        later(Duration.ofMinutes(1), () -> {
            end(JobState.FAILED, "disk full still");
            look();
        });
        assertThat(ringing()).hasSize(1);
        assertThat(ringing().get(0).reason()).isEqualTo("disk full still");
        send();
        assertThat(recipients()).containsExactly("root");
        assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("งานเบื้องหลังล้มเหลว: สถิติการเข้าชม");
        assertThat(mail.getReceivedMessages()[0].getContent().toString())
                .contains("disk full", "https://sala.example/admin/run.xhtml?id=" + failed.id());

        forget();
        later(Duration.ofMinutes(2), () -> {
            end(JobState.DONE, null);
            look();
            look();
            send();
        });
        assertThat(ringing()).isEmpty();
        assertThat(recipients()).containsExactly("root");
        assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("กลับมาปกติ: สถิติการเข้าชม");
    }

    @Test
    void a_run_that_was_stopped_or_broke_off_once_rings_no_alarm_but_three_in_a_row_do() {
        end(JobState.STOPPED, null);
        end(JobState.BROKEN_OFF, null);
        end(JobState.BROKEN_OFF, null);
        look();
        assertThat(ringing()).isEmpty();
        later(Duration.ofSeconds(5), () -> {
            end(JobState.BROKEN_OFF, null);
            look();
        });
        assertThat(ringing()).extracting(JobAlarmView::kind).containsExactly(JobAlarmKind.FAILED);
    }

    @Test
    void a_job_whose_turn_nobody_took_is_overdue_until_it_runs() {
        later(Duration.ofMinutes(14), this::look);
        assertThat(ringing()).isEmpty();
        later(Duration.ofMinutes(17), this::look);
        assertThat(ringing()).extracting(JobAlarmView::kind).containsExactly(JobAlarmKind.OVERDUE);
        later(Duration.ofMinutes(18), () -> {
            end(JobState.DONE, null);
            look();
        });
        assertThat(ringing()).isEmpty();
        assertThat(of()).hasSize(1).noneMatch(JobAlarmView::isRinging);
    }

    @Test
    void a_job_that_runs_or_is_switched_off_is_not_overdue() {
        JobRunView running = office.portal.call(() -> book().open(JOB.name(), Map.of(), "root"));
        later(Duration.ofMinutes(59), () -> {
            office.portal.call(() -> book().renewLeases());
            look();
        });
        later(Duration.ofHours(2), () -> {
            office.portal.run(() -> book().advance(running.id(), 1));
            look();
        });
        assertThat(ringing()).isEmpty();
        office.portal.call(() -> book().close(running.id(), JobState.DONE));
        office.as("root", () -> {
            office.desk(JobScheduleDesk.class).switchOff(JOB.name(), "moving house", 0);
            return null;
        });
        later(Duration.ofHours(4), this::look);
        assertThat(ringing()).isEmpty();
    }

    @Test
    void a_run_that_comes_no_further_rings_until_it_does() {
        JobRunView running = office.portal.call(() -> book().open(JOB.name(), Map.of(), "root"));
        later(Duration.ofMinutes(61), () -> {
            office.portal.call(() -> book().renewLeases());
            look();
        });
        assertThat(ringing()).extracting(JobAlarmView::kind).containsExactly(JobAlarmKind.STUCK);
        assertThat(ringing().get(0).runId()).isEqualTo(running.id());
        later(Duration.ofMinutes(62), () -> {
            office.portal.run(() -> book().advance(running.id(), 1));
            look();
        });
        assertThat(ringing()).isEmpty();
    }

    @Test
    void a_run_that_died_with_its_server_keeps_no_alarm_from_ringing() {
        office.portal.call(() -> book().open(JOB.name(), Map.of(), "root"));
        later(Duration.ofHours(2), this::look);
        assertThat(ringing()).extracting(JobAlarmView::kind).containsExactly(JobAlarmKind.OVERDUE);
    }

    @Test
    void an_administrator_says_to_have_seen_it_once() {
        end(JobState.FAILED, "disk full");
        look();
        JobAlarmView alarm = ringing().get(0);
        assertThatThrownBy(() -> see("wim", alarm, "x")).hasMessageContaining("administrators-only");
        assertThatThrownBy(() -> see("root", alarm, "x".repeat(501))).hasMessageContaining("alarm-remark");
        see("root", alarm, " แจ้งผู้ดูแลเครื่องแล้ว ");
        assertThat(ringing().get(0).remark()).isEqualTo("แจ้งผู้ดูแลเครื่องแล้ว");
        assertThat(ringing().get(0).isUnseen()).isFalse();
        assertThatThrownBy(() -> see("root", ringing().get(0), "again")).hasMessageContaining("alarm-seen-already");
    }

    @Test
    void what_was_seen_has_to_be_the_alarm_as_it_is() {
        end(JobState.FAILED, "one");
        look();
        JobAlarmView stale = ringing().get(0);
        later(Duration.ofSeconds(5), () -> {
            end(JobState.FAILED, "two");
            look();
        });
        assertThatThrownBy(() -> see("root", stale, "")).isInstanceOf(ChangedMeanwhile.class);
    }

    private JobRunView end(JobState how, String message) {
        JobRunView run = office.portal.call(() -> book().open(JOB.name(), Map.of(), "root"));
        if (message != null) {
            office.portal.run(() -> book().note(run.id(), message));
        }
        return office.portal.call(() -> book().close(run.id(), how));
    }

    private void look() {
        office.portal.call(() -> office.desk(JobWatch.class).look(JOB));
    }

    private void see(String who, JobAlarmView alarm, String remark) {
        office.as(who, () -> {
            office.desk(JobAlarmDesk.class).see(alarm.id(), remark, alarm.version());
            return null;
        });
    }

    private List<JobAlarmView> ringing() {
        return office.as("root", () -> office.desk(JobAlarmDesk.class).ringing());
    }

    private List<JobAlarmView> of() {
        return office.as("root", () -> office.desk(JobAlarmDesk.class).of(JOB.name()));
    }

    private JobRunBook book() {
        return office.desk(JobRunBook.class);
    }
}
