package org.sala.system.batch;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Answers to the satisfaction survey over many months, and how often each mark was given to each question. */
final class RandomAnswers {
    /** The first of the fifteen that the portal's own survey asks. */
    private static final List<String> QUESTIONS =
            List.of("content-1", "content-2", "content-3", "design-1", "design-2");

    private static final String UNTICKED = "-".repeat(15 - QUESTIONS.size());

    private final Random random;
    private final Map<String, Long> counts = new TreeMap<>();
    private long id = 1_000_000; // beyond those of the demonstration office

    RandomAnswers(long seed) {
        random = new Random(seed);
    }

    /** Stores so many answers in each of so many months from the first on. */
    void store(Connection connection, YearMonth first, int months, int answers) throws SQLException {
        try (PreparedStatement answer = connection.prepareStatement("INSERT INTO survey_answer (id, answered_at,"
                + " month_start, language_tag, answer_source, band_set, token, choices, marks)"
                + " VALUES (?, ?, ?, 'th', 'web', 'A', ?, '-----', ?)")) {
            for (YearMonth month = first; month.isBefore(first.plusMonths(months)); month = month.plusMonths(1)) {
                for (int i = 0; i < answers; i++) {
                    store(answer, month);
                }
                answer.executeBatch();
            }
        }
    }

    /** How often each mark was given, by month, question and mark. */
    Map<String, Long> counts() {
        return counts;
    }

    private void store(PreparedStatement answer, YearMonth month) throws SQLException {
        id++;
        answer.setLong(1, id);
        answer.setTimestamp(2, Timestamp.valueOf(month.atDay(15).atStartOfDay()));
        answer.setDate(3, Date.valueOf(month.atDay(1)));
        answer.setString(4, "token-" + id);
        StringBuilder marks = new StringBuilder();
        for (String question : QUESTIONS) {
            int given = 1 + random.nextInt(5);
            marks.append(given);
            counts.merge(month.atDay(1) + " " + question + " " + given, 1L, Long::sum);
        }
        answer.setString(5, marks + UNTICKED);
        answer.addBatch();
    }
}
