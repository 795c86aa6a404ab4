package org.sala.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sala.satisfaction.domain.AnswerSheet;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.Survey;

/**
 * The same random answers over twelve months for Derby and, as lines to copy, for PostgreSQL with a row for each mark and each choice. Of the
 * questions 4 in 100 are left out and 3 in 100 do not apply.
 */
final class GeneratedAnswers {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final int MONTHS = 12;
    private static final int PORTION = 1_000;

    private final Random random = new Random(5);
    private final Survey survey;
    private final List<Survey.Question> questions;

    GeneratedAnswers(Survey survey) {
        this.survey = survey;
        this.questions = survey.questions().toList();
    }

    /** Stores so many, and writes answers.tsv, marks.tsv and choices.tsv into a directory. */
    void write(Connection connection, Path directory, int howMany) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO survey_answer (id, answered_at, month_start, language_tag, answer_source, band_set,"
                                + " token, marks, choices) VALUES (?, ?, ?, 'th', 'web', 'A', ?, ?, ?)");
                BufferedWriter answers = Files.newBufferedWriter(directory.resolve("answers.tsv"));
                BufferedWriter marks = Files.newBufferedWriter(directory.resolve("marks.tsv"));
                BufferedWriter choices = Files.newBufferedWriter(directory.resolve("choices.tsv"))) {
            for (int id = 1; id <= howMany; id++) {
                LocalDate month = FIRST.plusMonths((long) (id - 1) * MONTHS / howMany);
                Map<String, Mark> ticked = ticked();
                Map<String, String> chosen = chosen();
                insert(insert, id, month, AnswerSheet.of(survey, ticked, chosen));
                answers.append(id + "\t" + month + "\n");
                for (Map.Entry<String, Mark> mark : ticked.entrySet()) {
                    marks.append(
                            id + "\t" + mark.getKey() + "\t" + mark.getValue().value() + "\n");
                }
                for (Map.Entry<String, String> choice : chosen.entrySet()) {
                    choices.append(id + "\t" + choice.getKey() + "\t" + choice.getValue() + "\n");
                }
                if (id % PORTION == 0 || id == howMany) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void insert(PreparedStatement insert, int id, LocalDate month, AnswerSheet sheet)
            throws SQLException {
        insert.setLong(1, id);
        insert.setTimestamp(2, Timestamp.valueOf(month.atTime(12, 0)));
        insert.setDate(3, Date.valueOf(month));
        insert.setString(4, "form-" + id);
        insert.setString(5, sheet.marks());
        insert.setString(6, sheet.choices());
        insert.addBatch();
    }

    private Map<String, Mark> ticked() {
        Map<String, Mark> ticked = new HashMap<>();
        for (Survey.Question question : questions) {
            int chance = random.nextInt(100);
            if (chance >= 4) {
                ticked.put(question.code(), new Mark(chance < 7 ? 0 : 1 + random.nextInt(5)));
            }
        }
        return ticked;
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        for (Survey.Attribute attribute : survey.attributes()) {
            List<Survey.Option> options = attribute.options();
            chosen.put(
                    attribute.code(),
                    options.get(random.nextInt(options.size())).code());
        }
        return chosen;
    }
}
