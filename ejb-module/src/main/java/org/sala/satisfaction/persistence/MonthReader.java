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
            "SELECT version_number, answer_source, again, marks, choices, id FROM survey_answer"
                    + " WHERE month_start = ?";

    private static final String REMOVED = "SELECT removed FROM survey_removal WHERE month_start = ?";

    /** PostgreSQL hands over rows in portions of so many instead of all at once. */
    private static final int PORTION = 1_000;

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected MonthReader() {}

    /** Outside of a container. */
    public MonthReader(DataSource database) {
        this.database = database;
    }

    /** Counts all answers of a month, keeps none of them, and says which they were. */
    public MonthReading addTo(MonthSums sums, YearMonth month) {
        try (Connection connection = database.getConnection()) {
            // first, so that whatever is taken back while answers are read makes the month due again
            long removed = removed(connection, month);
            try (PreparedStatement select = asking(connection, SHEETS, month);
                    ResultSet rows = select.executeQuery()) {
                return count(sums, rows, removed);
            }
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    private static long removed(Connection connection, YearMonth month) throws SQLException {
        try (PreparedStatement select = asking(connection, REMOVED, month);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static PreparedStatement asking(Connection connection, String sql, YearMonth month) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setFetchSize(PORTION);
        select.setDate(1, Date.valueOf(month.atDay(1)));
        return select;
    }

    private static MonthReading count(MonthSums sums, ResultSet rows, long removed) throws SQLException {
        long last = 0;
        while (rows.next()) {
            sums.count(
                    rows.getInt(1),
                    AnswerSource.ofCode(rows.getString(2)).orElse(AnswerSource.WEB),
                    rows.getBoolean(3),
                    new AnswerSheet(rows.getString(4), rows.getString(5)));
            last = Math.max(last, rows.getLong(6));
        }
        return new MonthReading(sums.answers(), last, removed);
    }
}
