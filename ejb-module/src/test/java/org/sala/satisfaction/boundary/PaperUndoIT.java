package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.satisfaction.domain.SatisfactionReport;

class PaperUndoIT {
    @TempDir
    Path data;

    private PaperOffice office;

    @BeforeEach
    void open() {
        office = new PaperOffice(data);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_last_entry_is_taken_back_with_its_comment_and_its_number_is_free_again() {
        office.enter("ada", office.form(1, office.today(), "1", "5", "ผิดแผ่น"));
        assertThat(office.undo("ada")).isZero();
        for (String table : List.of("survey_answer", "survey_comment", "paper_entry", "paper_form")) {
            assertThat(office.survey.value("SELECT COUNT(*) FROM " + table))
                    .as(table)
                    .isEqualTo("0");
        }
        assertThat(office.mine("ada").last()).isNull();
        office.enter("ada", office.form("1", "4"));
        assertThat(office.mine("ada").today()).isEqualTo(1);
    }

    @Test
    void only_ones_own_last_entry_of_today_can_be_taken_back_and_only_once() {
        office.enter("ada", office.form("1", "5"));
        long first = office.mine("ada").last().id();
        office.enter("ada", office.form("2", "5"));
        long second = office.mine("ada").last().id();
        refused("ada", first);
        refused("wim", second);
        office.clock().at(office.clock().now().plusSeconds(86_400), () -> refused("ada", second));
        office.undo("ada");
        refused("ada", second);
        refused("ada", first);
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("1");
    }

    @Test
    void a_comment_somebody_has_decided_about_stays() {
        office.enter("ada", office.form(1, office.today(), "1", "5", "ไฟทางเดินดับ"));
        office.survey.sql("UPDATE survey_comment SET comment_state = 'IN_HAND'");
        assertThat(office.undo("ada")).isEqualTo(1);
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_comment")).isEqualTo("1");
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("0");
    }

    @Test
    void a_month_that_was_summed_up_is_summed_up_anew() {
        office.enter("ada", office.form("1", "5"));
        office.enter("ada", office.form("2", "1"));
        office.night();
        assertThat(office.report().overall().meanText()).isEqualTo("3.00");
        office.undo("ada");
        assertThat(due()).hasSize(1);
        office.night();
        assertThat(office.report().overall().meanText()).isEqualTo("5.00");
        assertThat(office.report().respondents()).isEqualTo(1);
        assertThat(due()).isEmpty();
    }

    @Test
    void a_month_is_summed_up_anew_when_its_only_answer_is_taken_back() {
        office.enter("ada", office.form("1", "5"));
        office.night();
        office.undo("ada");
        assertThat(due()).hasSize(1);
        office.night();
        SatisfactionReport report = office.report();
        assertThat(report.respondents()).isZero();
        assertThat(report.hasFigures()).isFalse();
        assertThat(due()).isEmpty();
    }

    @Test
    void a_month_is_due_though_count_and_newest_answer_are_as_they_were() {
        office.enter("ada", office.form("1", "5"));
        office.night();
        office.enter("wim", office.form("2", "1"));
        String month = office.today().substring(0, 8) + "01";
        office.survey.sql("UPDATE satisfaction_progress SET answer_count = 1, last_answer_id ="
                + " (SELECT MIN(id) FROM survey_answer) WHERE month_start = '" + month + "'");
        office.undo("wim");
        assertThat(due()).as("counted together with what was taken back since").hasSize(1);
    }

    private List<?> due() {
        return office.survey.call(() -> office.survey.intake().months());
    }

    private void refused(String username, long entry) {
        office.assertRefused(
                "papers.refusal.undo-too-late",
                () -> office.as(username, () -> office.desk().undo(entry)));
    }
}
