package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.satisfaction.domain.AnswerPeriod;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.satisfaction.domain.SatisfactionReport.Answered;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;

class SurveyVersionsIT {
    @TempDir
    Path data;

    private SurveyOffice office;

    @BeforeEach
    void open() {
        office = new SurveyOffice(data);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_survey_the_portal_came_with_is_the_first_version() {
        assertThat(versions())
                .extracting(SurveyVersion.View::number, SurveyVersion.View::isDraft, SurveyVersion.View::answers)
                .containsExactly(tuple(1, false, 0L));
        save(1, version(1).content(), 1);
        assertThat(office.value("SELECT COUNT(*) FROM survey_version WHERE content_hash ="
                        + " 'e489f0300f0f831b6bde4e587623d2c5d9fad00b6ac65be1bb7e8bb06e218eee'"))
                .as("what the migration stores is written as the portal writes it")
                .isEqualTo("1");
    }

    @Test
    void what_somebody_has_answered_changes_no_more_and_a_new_version_asks_something_else() {
        office.answer(office.allMarked("5"), "10.0.0.1");
        Survey first = version(1).content();
        assertThatThrownBy(() -> save(1, renamed(first, "อย่างอื่น"), 1)).hasMessage("satisfaction.refusal.frozen [1]");

        int draft = as("wim", () -> office.editing().begin());
        assertThatThrownBy(() -> as("wim", () -> office.editing().begin()))
                .hasMessage("satisfaction.refusal.draft-already [2]");
        save(draft, withQuestion(first), 1);
        assertThat(codes(version(draft).content())).contains("content-4").doesNotContain("");
        AnswerGiven toFirst = office.allMarked("4");
        publish(draft);

        office.answer(toFirst, "10.0.0.2");
        office.answer(office.allMarked("3"), "10.0.0.3");
        assertThat(versions())
                .extracting(SurveyVersion.View::number, SurveyVersion.View::answers)
                .containsExactly(tuple(2, 1L), tuple(1, 2L));
    }

    @Test
    void the_database_refuses_too_what_was_answered_in_the_same_moment() {
        office.answer(office.allMarked("5"), "10.0.0.1");
        assertThatThrownBy(
                        () -> office.sql("UPDATE survey_version SET content_hash = 'other' WHERE version_number = 1"))
                .hasMessageContaining("ANSWERS_FREEZE_THEIR_VERSION");
        assertThatThrownBy(() -> office.sql("DELETE FROM survey_version WHERE version_number = 1"))
                .hasMessageContaining("ANSWERS_FREEZE_THEIR_VERSION");
    }

    @Test
    void figures_run_across_versions_by_the_code_of_the_question_and_say_so() {
        office.answer(office.allMarked("5"), "10.0.0.1");
        int draft = as("wim", () -> office.editing().begin());
        Survey asked = withQuestion(version(draft).content());
        save(draft, new Survey(asked.title(), BandSet.B, AnswerPeriod.YEAR, asked.groups(), asked.attributes()), 1);
        publish(draft);
        office.answer(office.allMarked("3"), "10.0.0.2");
        YearMonth month = office.call(() -> office.intake().months()).get(0);
        office.call(() -> office.intake().summarise(month));

        SatisfactionReport report = office.call(() -> office.figures().between(month, month));
        assertThat(report.versions()).containsExactly(new Answered(1, BandSet.A, 1), new Answered(2, BandSet.B, 1));
        assertThat(report.crossesVersions()).isTrue();
        assertThat(report.mixesBands()).isTrue();
        assertThat(report.bandSet()).isEqualTo(BandSet.B);
        SatisfactionReport.Row content = report.groups().get(0);
        assertThat(content.tally().n()).isEqualTo(7);
        assertThat(content.parts())
                .extracting(
                        SatisfactionReport.Row::code,
                        row -> row.tally().n(),
                        row -> row.tally().meanText(),
                        SatisfactionReport.Row::versions)
                .contains(tuple("content-1", 2L, "4.00", List.of(1, 2)), tuple("content-4", 1L, "3.00", List.of(2)));
    }

    @Test
    void codes_are_given_once_and_for_all_and_nobody_makes_one_up() {
        int draft = as("wim", () -> office.editing().begin());
        Survey first = version(1).content();
        save(draft, withQuestion(first), 1);
        save(draft, first, 2);
        publish(draft);
        int third = as("wim", () -> office.editing().begin());
        save(third, withQuestion(first), 1);
        assertThat(codes(version(third).content())).contains("content-4");
        Survey invented = replaced(first, List.of(new Survey.Question("content-9", Bilingual.of("ก", "a"))));
        assertThatThrownBy(() -> save(third, invented, 2)).hasMessage("satisfaction.refusal.unknown-code");
        assertThat(version(third).content().attributes()).allMatch(attribute -> attribute.has(Survey.UNDISCLOSED));
        Survey.Attribute shoes = new Survey.Attribute(
                "", Bilingual.of("รองเท้า", "Shoes"), List.of(new Survey.Option("", Bilingual.of("ใหญ่", "Large"))));
        save(third, new Survey(first.title(), BandSet.A, AnswerPeriod.DAY, first.groups(), List.of(shoes)), 2);
        assertThat(version(third).content().attributes().get(0).options())
                .extracting(Survey.Option::code)
                .containsExactly("o1", "undisclosed");
    }

    @Test
    void a_draft_goes_out_with_every_text_in_both_languages_and_by_a_keeper_who_has_seen_it() {
        int draft = as("root", () -> office.editing().begin());
        Survey first = version(1).content();
        save(draft, replaced(first, List.of(new Survey.Question("", Bilingual.of("ใหม่")))), 1);
        assertThatThrownBy(() -> publish(draft)).hasMessage("satisfaction.refusal.english-missing [ใหม่]");
        save(draft, replaced(first, List.of()), 2);
        assertThatThrownBy(() -> publish(draft)).hasMessageContaining("satisfaction.refusal.group-empty");
        assertThatThrownBy(() -> save(draft, renamed(first, "ก".repeat(501)), 3))
                .hasMessageContaining("satisfaction.refusal.text-too-long");
        assertThatThrownBy(() -> save(draft, first, 2)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> as("ada", () -> office.editing().begin()))
                .hasMessageContaining("account.refusal.role-missing");
        assertThatThrownBy(() -> as("wim", () -> {
                    office.editing().discard(1, 1);
                    return null;
                }))
                .hasMessage("satisfaction.refusal.published-already");
        as("wim", () -> {
            office.editing().discard(draft, 3);
            return null;
        });
        assertThat(versions()).hasSize(1);
    }

    private <T> T as(String username, Callable<T> work) {
        return office.office.as(username, work);
    }

    private List<SurveyVersion.View> versions() {
        return as("ada", () -> office.editing().versions());
    }

    private SurveyVersion.View version(int number) {
        return as("ada", () -> office.editing().version(number));
    }

    private void save(int number, Survey content, int revision) {
        as("wim", () -> {
            office.editing().save(number, content, revision);
            return null;
        });
    }

    private void publish(int number) {
        as("wim", () -> {
            office.editing().publish(number, office.editing().version(number).revision());
            return null;
        });
    }

    private static List<String> codes(Survey survey) {
        return survey.questions().map(Survey.Question::code).toList();
    }

    private static Survey renamed(Survey survey, String title) {
        return new Survey(
                Bilingual.of(title, "Other"), survey.bandSet(), survey.period(), survey.groups(), survey.attributes());
    }

    private static Survey withQuestion(Survey survey) {
        List<Survey.Question> questions = new ArrayList<>(survey.groups().get(0).questions());
        questions.add(new Survey.Question("", Bilingual.of("ข้อใหม่", "A new one")));
        return replaced(survey, questions);
    }

    private static Survey replaced(Survey survey, List<Survey.Question> questions) {
        List<Survey.Group> groups = new ArrayList<>(survey.groups());
        Survey.Group group = groups.get(0);
        groups.set(0, new Survey.Group(group.code(), group.name(), questions));
        return new Survey(survey.title(), survey.bandSet(), survey.period(), groups, survey.attributes());
    }
}
