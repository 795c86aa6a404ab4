package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Takes answers back, and counts for their months that it did, so that sums made with them are made anew. */
@ApplicationScoped
public class AnswerRemoval {
    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    /** Removes the answers with these numbers. */
    public void remove(List<Long> answers) {
        try (Connection connection = database.getConnection()) {
            for (long answer : answers) {
                if (count(connection, answer) == 0) {
                    begin(connection, answer);
                }
                run(connection, "DELETE FROM survey_answer WHERE id = ?", answer);
            }
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    private static int count(Connection connection, long answer) throws SQLException {
        return run(
                connection,
                "UPDATE survey_removal SET removed = removed + 1"
                        + " WHERE month_start = (SELECT month_start FROM survey_answer WHERE id = ?)",
                answer);
    }

    private static void begin(Connection connection, long answer) throws SQLException {
        run(
                connection,
                "INSERT INTO survey_removal (month_start, removed) SELECT month_start, 1 FROM survey_answer WHERE id = ?",
                answer);
    }

    private static int run(Connection connection, String sql, long answer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, answer);
            return statement.executeUpdate();
        }
    }
}
