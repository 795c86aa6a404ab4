package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sala.satisfaction.domain.PaperColumns;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Staff of a small office at a pile of paper forms of the survey the portal came with, which was published today. */
final class PaperOffice implements AutoCloseable {
    final SurveyOffice survey;

    PaperOffice(Path data) {
        survey = new SurveyOffice(data);
    }

    PaperDesk desk() {
        return survey.office.desk(PaperDesk.class);
    }

    PaperTables tables() {
        return survey.office.desk(PaperTables.class);
    }

    SalaClock clock() {
        return survey.office.desk(SalaClock.class);
    }

    String today() {
        return clock().today().toString();
    }

    <T> T as(String username, Callable<T> work) {
        return survey.office.as(username, work);
    }

    /** A form of today on which all is marked the same. */
    PaperGiven form(String number, String mark) {
        return form(1, today(), number, mark, null);
    }

    PaperGiven form(int version, String day, String number, String mark, String comment) {
        Map<String, String> marks = new LinkedHashMap<>();
        questions(version).forEach(question -> marks.put(question, mark));
        return new PaperGiven(version, day, number, marks, Map.of("sex", "female"), comment);
    }

    List<String> questions(int version) {
        return as("ada", () -> survey.editing().version(version).content())
                .questions()
                .map(question -> question.code())
                .toList();
    }

    void enter(String username, PaperGiven form) {
        as(username, () -> {
            desk().enter(form);
            return null;
        });
    }

    PaperDesk.Mine mine(String username) {
        return as(username, () -> desk().mine());
    }

    int undo(String username) {
        long last = mine(username).last().id();
        return as(username, () -> desk().undo(last));
    }

    /** A table with all columns and these rows, of which each gives number, day, mark of all questions, sex and comment. */
    String table(List<List<String>> rows) {
        List<String> columns =
                as("ada", () -> PaperColumns.of(survey.editing().version(1).content()));
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        rows.forEach(row -> {
            List<String> cells = new ArrayList<>(List.of(row.get(0), row.get(1)));
            questions(1).forEach(question -> cells.add(row.get(2)));
            cells.addAll(List.of(row.get(3), "", "", "", "", row.get(4)));
            lines.add(String.join(",", cells));
        });
        return String.join("\r\n", lines) + "\r\n";
    }

    int store(String username, String table, boolean rightOnly) {
        return as(username, () -> tables().store(1, "แบบสอบถาม.csv", table, rightOnly));
    }

    /** Sums up what is due, as the job of the night does. */
    void night() {
        survey.call(() -> {
            survey.intake().letGo();
            survey.intake().months().forEach(month -> survey.intake().summarise(month));
            return null;
        });
    }

    SatisfactionReport report() {
        YearMonth month = YearMonth.from(clock().today());
        return survey.call(() -> survey.figures().between(month.minusMonths(1), month));
    }

    void assertRefused(String message, Callable<?> work) {
        assertThatThrownBy(work::call).isInstanceOf(Refused.class).hasMessageStartingWith(message);
    }

    @Override
    public void close() {
        survey.close();
    }
}
