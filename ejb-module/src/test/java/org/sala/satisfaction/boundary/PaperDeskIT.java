package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.satisfaction.domain.PaperVersion;
import org.sala.satisfaction.domain.SatisfactionReport.Share;
import org.sala.shared.ChangedMeanwhile;

class PaperDeskIT {
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
    void a_form_is_stored_as_paper_with_its_comment_apart_and_counts_in_the_figures() {
        office.survey.answer(office.survey.allMarked("5"), "10.0.0.1");
        office.enter("ada", office.form(1, office.today(), "A/012", "3", "ที่จอดรถน้อย"));
        assertThat(office.survey.value("SELECT answer_source FROM survey_answer WHERE token LIKE 'paper%'"))
                .isEqualTo("paper");
        assertThat(office.survey.value("SELECT words FROM survey_comment WHERE answer_source = 'paper'"
                        + " AND comment_state = 'WAITING'"))
                .isEqualTo("ที่จอดรถน้อย");
        assertThat(office.mine("ada"))
                .extracting(PaperDesk.Mine::today, PaperDesk.Mine::number, PaperDesk.Mine::day)
                .containsExactly(1L, "A/12", LocalDate.parse(office.today()));
        office.night();
        assertThat(office.report().sources())
                .extracting(Share::code, Share::count)
                .contains(tuple("web", 1L), tuple("paper", 1L));
        assertThat(office.report().overall().meanText()).isEqualTo("4.00");
        assertThat(office.report().respondents()).isEqualTo(2);
    }

    @Test
    void the_record_tells_who_entered_and_nothing_of_what_stood_on_the_form() {
        office.enter("wim", office.form(1, office.today(), "7", "1", "ขอบคุณ"));
        assertThat(
                        office.survey.value(
                                "SELECT actor || ' ' || subject || ' ' || detail FROM audit_record WHERE act = 'satisfaction.enter-paper'"))
                .isEqualTo("wim survey version 1 form 7");
        office.enter("wim", office.form("8", "1"));
        assertThat(office.survey.value("SELECT COUNT(*) FROM paper_link"))
                .as("the last entry alone")
                .isEqualTo("1");
        office.clock().at(office.clock().now().plusSeconds(86_400), office::night);
        assertThat(office.survey.value("SELECT COUNT(*) FROM paper_link")).isEqualTo("0");
        assertThat(office.survey.value("SELECT COUNT(*) FROM paper_form WHERE entry_id IS NULL"))
                .isEqualTo("2");
    }

    @Test
    void owners_and_web_masters_enter_and_nobody_else() {
        PaperGiven form = office.form("1", "5");
        for (String username : List.of("ann", "root")) {
            office.assertRefused(
                    "account.refusal.role-missing",
                    () -> office.as(username, () -> {
                        office.desk().enter(form);
                        return null;
                    }));
            office.assertRefused(
                    "account.refusal.role-missing",
                    () -> office.as(username, () -> office.desk().versions()));
            office.assertRefused(
                    "account.refusal.role-missing",
                    () -> office.as(username, () -> office.desk().undo(1)));
            office.assertRefused(
                    "account.refusal.role-missing",
                    () -> office.as(username, () -> office.tables().look(1, "x")));
        }
        assertThatThrownBy(() -> office.survey.call(() -> {
                    office.desk().enter(form);
                    return null;
                }))
                .hasMessage("account.refusal.not-signed-in");
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("0");
    }

    @Test
    void every_fault_of_a_form_has_its_own_refusal_and_stores_nothing() {
        LocalDate today = LocalDate.parse(office.today());
        refused("papers.refusal.day-missing", office.form(1, " ", null, "5", null));
        refused("papers.refusal.day-unreadable [เมื่อวาน]", office.form(1, "เมื่อวาน", null, "5", null));
        refused("papers.refusal.day-future", office.form(1, today.plusDays(1).toString(), null, "5", null));
        refused("papers.refusal.day-before", office.form(1, today.minusDays(1).toString(), null, "5", null));
        refused("papers.refusal.number-shape", office.form("<script>", "5"));
        refused("satisfaction.refusal.unknown-mark [6]", office.form("1", "6"));
        refused("satisfaction.refusal.nothing-ticked", office.form("1", ""));
        refused("satisfaction.refusal.comment-too-long", office.form(1, office.today(), "1", "5", "ก".repeat(2001)));
        refused(
                "satisfaction.refusal.no-such-version",
                new PaperGiven(9, office.today(), "1", Map.of(), Map.of(), null));
        refused(
                "satisfaction.refusal.unknown-question",
                new PaperGiven(1, office.today(), "1", Map.of("content-99", "5"), Map.of(), null));
        refused(
                "satisfaction.refusal.unknown-option",
                new PaperGiven(1, office.today(), "1", Map.of("content-1", "5"), Map.of("sex", "x"), null));
        for (String table : List.of("survey_answer", "survey_comment", "paper_entry", "paper_form")) {
            assertThat(office.survey.value("SELECT COUNT(*) FROM " + table))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void a_form_of_one_number_is_entered_once_whoever_enters_it_and_forms_without_are_not_held_back() {
        PaperGiven form = office.form("A/12", "5");
        office.enter("ada", form);
        refused("papers.refusal.number-twice [A/12]", office.form("a / ๐๑๒", "4"));
        office.assertRefused(
                "papers.refusal.number-twice",
                () -> office.as("wim", () -> {
                    office.desk().enter(form);
                    return null;
                }));
        office.enter("ada", office.form(null, "5"));
        office.enter("ada", office.form(null, "5"));
        assertThat(office.mine("ada").today()).isEqualTo(3);
        assertThat(office.mine("wim").today()).isZero();
        assertThatThrownBy(() ->
                        office.survey.sql("INSERT INTO paper_form (version_number, form_number) VALUES (1, 'A/12')"))
                .as("the database keeps it too")
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void forms_of_a_former_version_are_taken_to_the_end_of_the_period_in_which_the_next_came() {
        int draft = office.as("wim", () -> office.survey.editing().begin());
        refused("satisfaction.refusal.no-such-version", office.form(draft, office.today(), "1", "5", null));
        office.as("wim", () -> {
            office.survey.editing().publish(draft, 1);
            return null;
        });
        office.enter("ada", office.form(1, office.today(), "1", "4", null));
        office.enter("ada", office.form(draft, office.today(), "1", "4", null));
        PaperVersion former = office.as("ada", () -> office.desk().versions()).get(1);
        assertThat(former.until()).isAfterOrEqualTo(LocalDate.parse(office.today()));
        PaperGiven late = office.form(1, former.until().plusDays(1).toString(), "2", "4", null);
        PaperGiven inTime = office.form(1, former.until().toString(), "3", "4", null);
        office.clock().at(office.clock().now().plusSeconds(400L * 86_400), () -> {
            refused("papers.refusal.day-after [1", late);
            office.enter("ada", inTime);
        });
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer WHERE version_number = 1"))
                .isEqualTo("2");
    }

    private void refused(String message, PaperGiven form) {
        office.assertRefused(
                message,
                () -> office.as("ada", () -> {
                    office.desk().enter(form);
                    return null;
                }));
    }
}
