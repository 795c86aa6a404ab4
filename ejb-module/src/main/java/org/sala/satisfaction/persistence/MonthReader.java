package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.sala.satisfaction.domain.AnswerSheet;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.MonthSums;

/** Counts a month's answers as they are read, once each. */
@ApplicationScoped
public class MonthReader {

    private static final String SHEETS =
            "SELECT version_number, answer_source, again, marks, choices FROM survey_answer" + " WHERE month_start = ?";

    /** PostgreSQL hands over rows in portions of so many instead of all at once. */
    private static final int PORTION = 1_000;

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    /** How many answers a month has, and the newest of them. */
    public MonthReading reading(YearMonth month) {
        return query("SELECT COUNT(*), COALESCE(MAX(id), 0) FROM survey_answer WHERE month_start = ?", month, rows -> {
            rows.next();
            return new MonthReading(rows.getLong(1), rows.getLong(2));
        });
    }

    /** Counts all answers of a month, and keeps none of them. */
    public void addTo(MonthSums sums, YearMonth month) {
        query(SHEETS, month, rows -> {
            while (rows.next()) {
                sums.count(
                        rows.getInt(1),
                        AnswerSource.ofCode(rows.getString(2)).orElse(AnswerSource.WEB),
                        rows.getBoolean(3),
                        new AnswerSheet(rows.getString(4), rows.getString(5)));
            }
            return sums;
        });
    }

    private <T> T query(String sql, YearMonth month, Rows<T> read) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = asking(connection, sql, month);
                ResultSet rows = select.executeQuery()) {
            return read.of(rows);
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    private static PreparedStatement asking(Connection connection, String sql, YearMonth month) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setFetchSize(PORTION);
        select.setDate(1, Date.valueOf(month.atDay(1)));
        return select;
    }

    private interface Rows<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
