package org.sala.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.satisfaction.domain.MonthSums;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.SurveyColumn;
import org.sala.satisfaction.domain.Tally;
import org.sala.satisfaction.persistence.MonthReader;
import org.sala.satisfaction.persistence.MonthReading;
import org.sala.satisfaction.persistence.SatisfactionSums;

/**
 * Times what the satisfaction-summary job does with answers to the survey: look for the months that are due, read each once and store
 * its sums in a transaction, in an embedded Derby database on disk with the real tables.
 */
public final class SatisfactionSummary {
    private final FreshDatabase database;
    private final Survey survey;

    private SatisfactionSummary(FreshDatabase database) throws SQLException {
        this.database = database;
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT content FROM survey_version WHERE version_number = 1")) {
            rows.next();
            survey = new SurveyColumn().convertToEntityAttribute(rows.getString(1));
        }
    }

    /**
     * Arguments: a directory, how many answers, how often they are summed up. Writes the answers for PostgreSQL, seconds a run to
     * runs.txt, and how often each mark was given to each question in each month to sums.txt.
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path directory = Path.of(arguments[0]);
        try (FreshDatabase database = new FreshDatabase(directory.resolve("derby"))) {
            SatisfactionSummary summary = new SatisfactionSummary(database);
            new GeneratedAnswers(summary.survey)
                    .write(database.dataSource().getConnection(), directory, Integer.parseInt(arguments[1]));
            StringBuilder report = new StringBuilder();
            for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
                report.append(String.format(Locale.ROOT, "%.3f%n", summary.seconds()));
            }
            Files.writeString(directory.resolve("runs.txt"), report);
            Files.writeString(directory.resolve("sums.txt"), summary.marks());
        }
    }

    private double seconds() throws SQLException {
        run("DELETE FROM satisfaction_progress");
        database.commit();
        MonthReader reader = new MonthReader(database.dataSource());
        SatisfactionSums sums = new SatisfactionSums(database.dataSource());
        long start = System.nanoTime();
        for (YearMonth month : sums.dueMonths()) {
            MonthSums counted = new MonthSums(Map.of(1, survey));
            MonthReading reading = reader.addTo(counted, month);
            sums.store(month, reading, counted.sums(), Instant.now());
            database.commit();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Lines as the peer's, sorted: month, question, times not applicable, times 1 to 5. */
    private String marks() throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet months =
                        statement.executeQuery("SELECT DISTINCT month_start FROM satisfaction_summary ORDER BY 1")) {
            while (months.next()) {
                lines.append(marks(YearMonth.from(months.getDate(1).toLocalDate())));
            }
        }
        return lines.toString();
    }

    private String marks(YearMonth month) {
        return new SatisfactionSums(database.dataSource())
                .between(month, month).entrySet().stream()
                        .filter(sum -> survey.asks(sum.getKey().code()))
                        .map(sum ->
                                line(month, sum.getKey().code(), sum.getValue().tally()))
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String line(YearMonth month, String question, Tally tally) {
        String counts = tally.counts().stream().map(Object::toString).collect(Collectors.joining(" "));
        return month.atDay(1) + " " + question + " " + tally.notApplicable() + " " + counts + "\n";
    }

    private void run(String change) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
