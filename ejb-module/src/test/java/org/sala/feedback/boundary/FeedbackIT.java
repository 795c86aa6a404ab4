package org.sala.feedback.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.feedback.domain.PageReport;
import org.sala.feedback.domain.PageUsefulness;
import org.sala.feedback.domain.ReportGiven;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class FeedbackIT {
    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_report_is_open_until_it_is_closed_and_then_forgets_where_to_answer() {
        report("10.0.0.1", "ลิงก์เปิดไม่ได้");
        PageReport.View open = reports(true).get(0);
        assertThat(open.contact()).isEqualTo("reader@example.com");
        assertThat(open.publicationNumber()).isEqualTo(12);

        assertThatThrownBy(() -> close(open.id(), "  ", open.version()))
                .hasMessageContaining("feedback.refusal.outcome-missing");
        assertThatThrownBy(() -> close(open.id(), "แก้แล้ว", open.version() + 1))
                .isInstanceOf(ChangedMeanwhile.class);
        close(open.id(), "แก้ลิงก์แล้ว", open.version());

        assertThat(reports(true)).isEmpty();
        PageReport.View closed = reports(false).get(0);
        assertThat(closed.outcome()).isEqualTo("แก้ลิงก์แล้ว");
        assertThat(closed.closedBy()).isEqualTo("ada");
        assertThat(closed.contact()).isNull();
        assertThatThrownBy(() -> close(closed.id(), "อีกครั้ง", closed.version()))
                .hasMessageContaining("feedback.refusal.closed-already");
    }

    @Test
    void reports_are_for_staff_and_too_many_from_one_reader_are_refused() {
        for (int i = 0; i < 5; i++) {
            report("10.0.0.1", "ครั้งที่ " + i);
        }
        assertThatThrownBy(() -> report("10.0.0.1", "อีก")).hasMessageContaining("feedback.refusal.too-many");
        report("10.0.0.2", "คนอื่น");
        assertThat(reports(true)).hasSize(6);
        assertThatThrownBy(() -> office.portal.call(() -> desk().reports(true, 0, 10)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_missing_or_too_long_is_refused() {
        assertThatThrownBy(() -> ReportGiven.of("/p/1", 1L, "WRONG", " ", null))
                .hasMessageContaining("feedback.refusal.words-missing");
        assertThatThrownBy(() -> ReportGiven.of("/p/1", 1L, null, "x", null))
                .hasMessageContaining("feedback.refusal.fault-missing");
        assertThatThrownBy(() -> ReportGiven.of("/p/1", 1L, "EVIL", "x", null))
                .hasMessageContaining("feedback.refusal.fault-missing");
        assertThatThrownBy(() -> ReportGiven.of("/p/1", 1L, "WRONG", "x".repeat(2001), null))
                .hasMessageContaining("feedback.refusal.words-too-long");
        assertThatThrownBy(() -> ReportGiven.of("/p/1", 1L, "WRONG", "x", "x".repeat(201)))
                .hasMessageContaining("feedback.refusal.contact-too-long");
    }

    @Test
    void a_reader_counts_once_for_a_page_and_months_are_added_up() {
        count(LocalDate.of(2026, 10, 30), "/p/12", true, "10.0.0.1");
        count(LocalDate.of(2026, 11, 2), "/p/12", false, "10.0.0.2");
        count(LocalDate.of(2026, 11, 2), "/p/12", false, "10.0.0.2");
        count(LocalDate.of(2026, 11, 2), "/p/12", false, "10.0.0.3");
        count(LocalDate.of(2026, 11, 2), "/c/law", true, "10.0.0.2");

        assertThat(usefulness(LocalDate.of(2026, 11, 23), 2))
                .containsExactly(new PageUsefulness.View("/p/12", 1, 2), new PageUsefulness.View("/c/law", 1, 0));
        assertThat(usefulness(LocalDate.of(2026, 11, 23), 1))
                .containsExactly(new PageUsefulness.View("/p/12", 0, 2), new PageUsefulness.View("/c/law", 1, 0));
        assertThat(new PageUsefulness.View("/p/12", 1, 2).percent()).isEqualTo(33);
        assertThat(new PageUsefulness.View("/p/12", 1, 7).percent()).isEqualTo(13);
        assertThat(new PageUsefulness.View("/p/12", 0, 0).percent()).isZero();
    }

    private void report(String client, String words) {
        office.portal.run(
                () -> desk().report(ReportGiven.of("/p/12", 12L, "BROKEN", words, " reader@example.com "), client));
    }

    private void count(LocalDate day, String path, boolean useful, String client) {
        office.desk(SalaClock.class)
                .at(
                        day.atTime(12, 0).atZone(ZoneId.of("Asia/Bangkok")).toInstant(),
                        () -> office.portal.run(() -> desk().count(path, useful, client)));
    }

    private List<PageUsefulness.View> usefulness(LocalDate today, int months) {
        Object[] found = new Object[1];
        office.desk(SalaClock.class)
                .at(
                        today.atTime(12, 0).atZone(ZoneId.of("Asia/Bangkok")).toInstant(),
                        () -> found[0] = office.as("ada", () -> desk().usefulness(months, 0, 10))
                                .items());
        @SuppressWarnings("unchecked")
        List<PageUsefulness.View> typed = (List<PageUsefulness.View>) found[0];
        return typed;
    }

    private List<PageReport.View> reports(boolean open) {
        return office.as("ada", () -> desk().reports(open, 0, 20)).items();
    }

    private void close(long id, String outcome, int version) {
        office.as("ada", () -> {
            desk().close(id, outcome, version);
            return null;
        });
    }

    private FeedbackDesk desk() {
        return office.desk(FeedbackDesk.class);
    }
}
