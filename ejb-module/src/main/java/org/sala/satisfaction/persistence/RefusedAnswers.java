package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How often answers were refused, by day and reason. */
@ApplicationScoped
public class RefusedAnswers {
    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    /** What was refused on a day for a reason, the last word of its key. */
    public record Refusals(LocalDate day, String reason) {}

    /** Counts so many more. Of two nodes with the first ones at the same instant one fails, and counts when it tries again. */
    public void count(Refusals refusals, long times) {
        try (Connection connection = database.getConnection()) {
            if (add(connection, refusals, times) == 0) {
                insert(connection, refusals, times);
            }
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    /** How often in the days from the first to the last, by reason. */
    public Map<String, Long> between(LocalDate first, LocalDate last) {
        String sql = "SELECT reason, SUM(times) FROM survey_refusal WHERE refused_on BETWEEN ? AND ? GROUP BY reason";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setDate(1, Date.valueOf(first));
            select.setDate(2, Date.valueOf(last));
            Map<String, Long> found = new TreeMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getLong(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    private static int add(Connection connection, Refusals refusals, long times) throws SQLException {
        return change(
                connection,
                "UPDATE survey_refusal SET times = times + ? WHERE refused_on = ? AND reason = ?",
                refusals,
                times);
    }

    private static void insert(Connection connection, Refusals refusals, long times) throws SQLException {
        change(connection, "INSERT INTO survey_refusal (times, refused_on, reason) VALUES (?, ?, ?)", refusals, times);
    }

    private static int change(Connection connection, String sql, Refusals refusals, long times) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, times);
            statement.setDate(2, Date.valueOf(refusals.day()));
            statement.setString(3, refusals.reason());
            return statement.executeUpdate();
        }
    }
}
