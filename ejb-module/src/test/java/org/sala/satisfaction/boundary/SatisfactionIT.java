package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.SatisfactionLevel;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.satisfaction.domain.SatisfactionReport.Row;
import org.sala.shared.Language;
import org.sala.shared.Refused;

class SatisfactionIT {

    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

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
    void answers_become_figures_when_they_are_summed_up() {
        answerAt("2025-11-30T16:59:00Z", "5");
        answerAt("2025-11-30T17:00:00Z", "4");
        answerAt("2025-12-15T00:00:00Z", "4");
        assertThat(office.call(() -> office.figures().between(NOVEMBER, DECEMBER))
                        .respondents())
                .isZero();
        assertThat(office.call(() -> office.intake().months())).containsExactly(NOVEMBER, DECEMBER);
        assertThat(office.call(() -> office.intake().summarise(NOVEMBER))).isEqualTo(1);
        assertThat(office.call(() -> office.intake().summarise(DECEMBER))).isEqualTo(2);
        assertThat(office.call(() -> office.intake().months())).isEmpty();

        SatisfactionReport report = office.call(() -> office.figures().between(NOVEMBER, DECEMBER));
        assertThat(report.respondents()).isEqualTo(3);
        assertThat(report.overall().meanText()).isEqualTo("4.33");
        assertThat(report.sentence(Language.TH))
                .isEqualTo(
                        "ผู้ตอบแบบสอบถาม 3 คน มีความพึงพอใจในภาพรวมระดับมาก (x̄ = 4.33, S.D. = 0.48) คิดเป็นร้อยละ 86.67");
        assertThat(report.sentence(Language.EN))
                .startsWith("Respondents: 3. Their overall satisfaction is high (mean = 4.33");
        assertThat(report.groups()).hasSize(5).allSatisfy(group -> {
            assertThat(group.tally().n()).isEqualTo(9);
            assertThat(group.parts()).extracting(Row::tally).allMatch(question -> question.n() == 3);
        });
        assertThat(report.attributes().get(0).shares().get(0).count()).isEqualTo(3);
        assertThat(report.summarisedAt()).isNotNull();
        assertThat(office.call(() -> office.figures().between(NOVEMBER, NOVEMBER))
                        .overall()
                        .meanText())
                .isEqualTo("5.00");
    }

    @Test
    void summing_up_twice_changes_nothing_and_new_answers_make_a_month_due() {
        answerAt("2025-11-10T00:00:00Z", "5");
        office.call(() -> office.intake().summarise(NOVEMBER));
        office.call(() -> office.intake().summarise(NOVEMBER));
        assertThat(office.call(() -> office.figures().between(NOVEMBER, NOVEMBER))
                        .respondents())
                .isEqualTo(1);
        answerAt("2025-11-11T00:00:00Z", "na");
        assertThat(office.call(() -> office.intake().months())).containsExactly(NOVEMBER);
        office.call(() -> office.intake().summarise(NOVEMBER));
        SatisfactionReport report = office.call(() -> office.figures().between(NOVEMBER, NOVEMBER));
        assertThat(report.respondents()).isEqualTo(2);
        assertThat(report.overall().n()).isEqualTo(15);
        assertThat(report.overall().notApplicable()).isEqualTo(15);
    }

    @Test
    void nobody_answering_is_said() {
        SatisfactionReport report = report();
        assertThat(report.hasFigures()).isFalse();
        assertThat(report.level()).isEmpty();
        assertThat(report.sentence(Language.EN)).isEqualTo("Nobody has answered the survey in this period.");
        assertThat(report.attributes().get(0).shares().get(0).percent()).isEmpty();
    }

    @Test
    void a_form_counts_once_however_often_it_is_sent() {
        AnswerGiven given = office.allMarked("5");
        office.answer(given, "10.0.0.1");
        assertRefused("answered-already", given);
        assertThat(office.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("1");
        assertThat(office.value("SELECT marks FROM survey_answer")).isEqualTo("5".repeat(15));
        assertThat(office.value("SELECT comment_state FROM survey_comment")).isEqualTo("WAITING");
        assertThat(office.value("SELECT choices FROM survey_answer"))
                .as("a woman who says nothing else of herself")
                .isEqualTo("AEFFF");
    }

    @Test
    void every_fault_has_its_own_refusal() {
        AnswerGiven good = office.allMarked("3");
        assertRefused("nothing-ticked", with(good, Map.of(), Map.of(), null));
        assertRefused("nothing-ticked", with(good, blankMarks(good), Map.of(), "only words"));
        assertRefused("unknown-question", with(good, Map.of("content-99", "5"), Map.of(), null));
        assertRefused("unknown-mark", with(good, Map.of("content-1", "6"), Map.of(), null));
        assertRefused("unknown-option", with(good, good.marks(), Map.of("sex", "<script>"), null));
        assertRefused("unknown-option", with(good, good.marks(), Map.of("shoe-size", "43"), null));
        assertRefused("comment-too-long", with(good, good.marks(), Map.of(), "ก".repeat(2001)));
        assertRefused("robot", sent(good, AnswerSource.WEB, null, good.token(), "spam"));
        assertRefused("form-unknown", sent(good, AnswerSource.WEB, null, "x.y", null));
        assertThatCode(() -> office.answer(with(good, good.marks(), Map.of(), "ก".repeat(2000)), "10.0.0.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void comments_are_kept_as_plain_text() {
        AnswerGiven good = office.allMarked("3");
        office.answer(with(good, good.marks(), Map.of(), " <b>ดี</b>\r\n\u0000มาก "), "10.0.0.1");
        assertThat(office.value("SELECT words FROM survey_comment")).isEqualTo("<b>ดี</b>\n มาก");
    }

    @Test
    void open_forms_outlive_a_restart() {
        AnswerGiven given = office.allMarked("4");
        try (SurveyOffice restarted = new SurveyOffice(data)) {
            assertThatCode(() -> restarted.answer(given, "10.0.0.1")).doesNotThrowAnyException();
        }
    }

    @Test
    void what_is_refused_is_counted_by_its_reason_and_in_no_other_figure() {
        AnswerGiven good = office.allMarked("3");
        assertRefused("robot", sent(good, AnswerSource.WEB, null, good.token(), "spam"));
        assertRefused("no-kiosk", sent(good, AnswerSource.KIOSK, "guessed", good.token(), null));
        assertThatThrownBy(() -> office.call(() -> {
                    office.desk().answer(good, "10.0.0.1");
                    return null;
                }))
                .hasMessage("satisfaction.refusal.too-quick");
        assertRefused("robot", sent(good, AnswerSource.WEB, null, good.token(), "spam"));
        Map<String, Long> counted = Map.of("robot", 2L, "no-kiosk", 1L, "too-quick", 1L);
        assertThat(report().refused()).isEqualTo(counted);
        office.call(() -> {
            office.refusals().store();
            office.refusals().store();
            return null;
        });
        assertThat(report().refused()).isEqualTo(counted);
        assertThat(report().respondents()).isZero();
    }

    @Test
    void an_answer_of_the_kiosk_is_believed_with_its_word_and_told_apart() {
        String word = office.office.as("ada", () -> {
            office.kiosk().begin();
            return office.kiosk().open().orElseThrow().word();
        });
        AnswerGiven web = office.allMarked("4");
        AnswerGiven kiosk = office.allMarked("5");
        office.answer(web, "10.0.0.1");
        office.answer(sent(kiosk, AnswerSource.KIOSK, word, kiosk.token(), null), "10.0.0.1");
        YearMonth month = office.call(() -> office.intake().months()).get(0);
        office.call(() -> office.intake().summarise(month));
        assertThat(report().sources())
                .extracting(SatisfactionReport.Share::code, SatisfactionReport.Share::count)
                .containsExactly(tuple("web", 1L), tuple("poster", 0L), tuple("kiosk", 1L), tuple("paper", 0L));
    }

    @Test
    void an_address_that_sends_too_many_is_stopped_and_others_are_not() {
        for (int i = 0; i < 20; i++) {
            office.answer(another(office.allMarked("1")), "10.0.0.1");
        }
        AnswerGiven next = another(office.allMarked("1"));
        assertThatThrownBy(() -> office.answer(next, "10.0.0.1")).hasMessage("satisfaction.refusal.too-many");
        office.answer(next, "10.0.0.2");
        assertThat(office.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("21");
    }

    /** The report, with which the level that start pages show always agrees. */
    private SatisfactionReport report() {
        SatisfactionReport report = office.call(() -> office.figures().lastTwelveMonths());
        assertThat(office.call(() -> office.figures().levelOfLastTwelveMonths()))
                .isEqualTo(new SatisfactionLevel(report.respondents(), report.overall(), report.bandSet()));
        return report;
    }

    private void answerAt(String instant, String mark) {
        AnswerGiven[] given = new AnswerGiven[1];
        office.clockAt(instant, () -> given[0] = office.allMarked(mark));
        office.at(instant, () -> office.desk().answer(given[0], null));
    }

    private void assertRefused(String fact, AnswerGiven given) {
        assertThatThrownBy(() -> office.answer(given, "10.0.0.1"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("satisfaction.refusal." + fact));
    }

    private static Map<String, String> blankMarks(AnswerGiven given) {
        Map<String, String> marks = new HashMap<>(given.marks());
        marks.replaceAll((question, mark) -> "");
        return marks;
    }

    private static AnswerGiven with(
            AnswerGiven given, Map<String, String> marks, Map<String, String> attributes, String comment) {
        return new AnswerGiven(
                given.token(),
                given.language(),
                given.source(),
                given.word(),
                marks,
                attributes,
                comment,
                given.precautions());
    }

    private static AnswerGiven another(AnswerGiven given) {
        return sent(given, given.source(), given.word(), given.token(), null);
    }

    private static AnswerGiven sent(AnswerGiven given, AnswerSource source, String word, String token, String trap) {
        return new AnswerGiven(
                token,
                given.language(),
                source,
                word,
                given.marks(),
                Map.of(),
                null,
                new Precautions(trap, "Opera", true, null, null));
    }
}
