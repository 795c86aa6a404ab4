package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.satisfaction.domain.CrossedTable;
import org.sala.satisfaction.domain.PeriodReport;
import org.sala.satisfaction.domain.ReportPeriod;
import org.sala.satisfaction.domain.ReportText;
import org.sala.satisfaction.domain.ReportWords;
import org.sala.satisfaction.domain.SatisfactionReport.Row;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.Tally;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Language;

class ReportsIT {
    private static final ReportPeriod HALF = period("half-1");
    private static final ReportPeriod YEAR = period("year");
    private static final MathContext PRECISE = new MathContext(60);

    private final Random random = new Random(2569);
    private final List<Given> given = new ArrayList<>();

    /** What was sent, for the independent computation. */
    private record Given(YearMonth month, Map<String, Integer> marks, Map<String, String> attributes) {}

    @TempDir
    private Path data;

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
    void every_figure_of_every_period_is_that_of_a_computation_straight_from_the_answers() {
        Survey survey = office.call(() -> office.desk().form(Language.TH).survey());
        for (int answer = 0; answer < 60; answer++) {
            send(survey, YearMonth.of(2025, 10).plusMonths(random.nextInt(12)));
        }
        summarise();

        for (ReportPeriod period : ReportPeriod.allOf(YEAR.year())) {
            PeriodReport report = report(period);
            List<Given> within = given.stream()
                    .filter(one ->
                            !one.month().isBefore(period.from()) && !one.month().isAfter(period.to()))
                    .toList();
            assertThat(report.figures().respondents()).isEqualTo(within.size());
            for (Row group : report.figures().groups()) {
                group.parts().forEach(question -> check(question.tally(), marks(within, List.of(question.code()))));
                check(
                        group.tally(),
                        marks(within, group.parts().stream().map(Row::code).toList()));
            }
            check(
                    report.figures().overall(),
                    marks(within, survey.questions().map(Survey.Question::code).toList()));
            report.crossed().forEach(table -> check(survey, table, within));
            report.figures()
                    .attributes()
                    .forEach(attribute -> attribute.shares().forEach(share -> assertThat(share.count())
                            .isEqualTo(within.stream()
                                    .filter(one -> one.attributes()
                                            .get(attribute.code())
                                            .equals(share.code()))
                                    .count())));
        }
        assertThat(report(HALF).crossed()).hasSameSizeAs(survey.attributes());
        assertThat(report(period("quarter-1")).crossed()).isEmpty();
    }

    @Test
    void nobody_having_answered_is_said_and_nothing_divided() {
        PeriodReport report = report(HALF);
        assertThat(report.figures().hasFigures()).isFalse();
        assertThat(report.crossed())
                .allSatisfy(table -> assertThat(table.hides()).isFalse());
        assertThat(report.text()).isEqualTo(ReportText.View.NONE);
        assertThat(report.comments()).isEmpty();
    }

    @Test
    void texts_are_written_in_editions_of_which_all_stay() {
        write("ada", "ครั้งที่หนึ่ง", 0);
        write("wim", "ครั้งที่สอง\r\nบรรทัดสอง", 1);
        assertThat(report(HALF).text().words().suggestions()).isEqualTo("ครั้งที่สอง\nบรรทัดสอง");
        assertThat(report(YEAR).text()).isEqualTo(ReportText.View.NONE);
        assertThat(office.office.as("ann", () -> reports().editions(HALF)))
                .extracting(text -> text.edition() + " " + text.writtenBy())
                .containsExactly("2 wim", "1 ada");
        assertThatThrownBy(() -> write("ada", "ทับ", 1)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(office.value("SELECT COUNT(*) FROM audit_record WHERE act = 'satisfaction.write-report'"))
                .isEqualTo("2");
    }

    @Test
    void who_neither_writes_nor_publishes_writes_no_text_and_none_is_too_long() {
        assertThatThrownBy(() -> write("ann", "x", 0)).hasMessageContaining("account.refusal.role-missing");
        assertThatThrownBy(() -> write("root", "x", 0)).hasMessageContaining("account.refusal.role-missing");
        assertThatThrownBy(() -> write("ada", "ก".repeat(4001), 0))
                .hasMessageContaining("results.refusal.text-too-long");
        assertThatThrownBy(() -> office.call(() -> reports().of(HALF))).isInstanceOf(RuntimeException.class);
        write("ada", "ก".repeat(4000), 0);
    }

    private void send(Survey survey, YearMonth month) {
        Map<String, Integer> marks = new HashMap<>();
        survey.questions().forEach(question -> {
            int mark = random.nextInt(7);
            if (mark < 6) {
                marks.put(question.code(), mark);
            }
        });
        marks.put("content-1", random.nextInt(6));
        Map<String, String> attributes = new HashMap<>();
        survey.attributes()
                .forEach(attribute -> attributes.put(
                        attribute.code(),
                        attribute
                                .options()
                                .get(random.nextInt(attribute.options().size()))
                                .code()));
        given.add(new Given(month, marks, attributes));
        Map<String, String> sent = new HashMap<>();
        marks.forEach((question, mark) -> sent.put(question, mark == 0 ? "na" : mark.toString()));
        office.clockAt(
                month.atDay(9) + "T05:00:00Z",
                () -> office.answer(office.marked(sent, attributes), "10.0.0." + given.size()));
    }

    private void summarise() {
        for (YearMonth month : office.call(() -> office.intake().months())) {
            office.call(() -> office.intake().summarise(month));
        }
    }

    private static List<Integer> marks(List<Given> answers, List<String> questions) {
        return answers.stream()
                .flatMap(one -> questions.stream().map(question -> one.marks().getOrDefault(question, 0)))
                .filter(mark -> mark > 0)
                .toList();
    }

    private void check(Survey survey, CrossedTable table, List<Given> within) {
        for (CrossedTable.Option option : table.options()) {
            List<Given> those = within.stream()
                    .filter(one -> option.code().equals(one.attributes().get(table.code())))
                    .toList();
            if (option.hidden()) {
                assertThat(those).isNotEmpty();
                continue;
            }
            assertThat(those.isEmpty() || those.size() >= CrossedTable.FEWEST).isTrue();
            check(
                    option.overall(),
                    marks(those, survey.questions().map(Survey.Question::code).toList()));
        }
    }

    /** The formulas as they are written down, one mark after the other. */
    private static void check(Tally tally, List<Integer> marks) {
        BigDecimal n = BigDecimal.valueOf(marks.size());
        if (marks.isEmpty()) {
            assertThat(tally.meanText()).isEqualTo("-");
            return;
        }
        BigDecimal sum = marks.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(n, PRECISE);
        assertThat(tally.n()).isEqualTo(marks.size());
        assertThat(tally.meanText()).isEqualTo(printed(mean));
        assertThat(tally.percentSatisfiedText()).isEqualTo(printed(mean.multiply(BigDecimal.valueOf(20))));
        if (marks.size() < 2) {
            assertThat(tally.standardDeviationText()).isEqualTo("-");
            return;
        }
        BigDecimal squares = marks.stream()
                .map(mark -> BigDecimal.valueOf(mark).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(tally.standardDeviationText())
                .isEqualTo(printed(
                        squares.divide(n.subtract(BigDecimal.ONE), PRECISE).sqrt(PRECISE)));
    }

    /** Rounded half up; what 60 digits leave of a periodic fraction is taken away first. */
    private static String printed(BigDecimal exact) {
        return exact.setScale(50, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void write(String username, String suggestions, int expectedEdition) {
        office.office.as(username, () -> {
            reports().write(HALF, new ReportWords(null, suggestions, ""), expectedEdition);
            return null;
        });
    }

    private PeriodReport report(ReportPeriod period) {
        return office.office.as("ann", () -> reports().of(period));
    }

    private SatisfactionReports reports() {
        return office.office.desk(SatisfactionReports.class);
    }

    private static ReportPeriod period(String code) {
        return ReportPeriod.of(2569, code).orElseThrow();
    }
}
