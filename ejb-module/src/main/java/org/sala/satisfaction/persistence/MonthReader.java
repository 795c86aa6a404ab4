package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.MonthSums;

/** Counts a month's answers as they are read, once each. */
@ApplicationScoped
public class MonthReader {

    private static final String CHOSEN = "SELECT c.answer_id, c.attribute_code, c.option_code FROM survey_answer a"
            + " JOIN survey_attribute c ON c.answer_id = a.id WHERE a.month_start = ? ORDER BY c.answer_id, c.attribute_code";

    private static final String MARKS =
            "SELECT m.answer_id, m.question_code, m.mark, a.version_number FROM survey_answer a"
                    + " JOIN survey_mark m ON m.answer_id = a.id WHERE a.month_start = ? ORDER BY m.answer_id";

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

    /** Adds all marks, choices and ways of a month to the sums. */
    public void addTo(MonthSums sums, YearMonth month) {
        addVersions(sums, month);
        query(
                "SELECT a.answer_source, COUNT(*) FROM survey_answer a WHERE a.month_start = ? GROUP BY a.answer_source",
                month,
                rows -> {
                    while (rows.next()) {
                        sums.addFrom(AnswerSource.ofCode(rows.getString(1)).orElse(AnswerSource.WEB), rows.getLong(2));
                    }
                    return sums;
                });
        MonthCounts counts = new MonthCounts();
        try (Connection connection = database.getConnection();
                PreparedStatement chosen = asking(connection, CHOSEN, month);
                PreparedStatement marks = asking(connection, MARKS, month);
                ResultSet options = chosen.executeQuery();
                ResultSet marked = marks.executeQuery()) {
            count(counts, options, marked);
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
        counts.addTo(sums);
    }

    /** Reads what was chosen and what was marked side by side, both in the order of the answers, and keeps no answer. */
    private static void count(MonthCounts counts, ResultSet chosen, ResultSet marks) throws SQLException {
        boolean choosing = chosen.next();
        boolean marking = marks.next();
        while (choosing || marking) {
            long answer = Math.min(
                    choosing ? chosen.getLong(1) : Long.MAX_VALUE, marking ? marks.getLong(1) : Long.MAX_VALUE);
            List<MonthCounts.Option> options = new ArrayList<>();
            while (choosing && chosen.getLong(1) == answer) {
                options.add(new MonthCounts.Option(chosen.getString(2), chosen.getString(3)));
                choosing = chosen.next();
            }
            MonthCounts.Combination combination = counts.person(options);
            while (marking && marks.getLong(1) == answer) {
                combination.count(marks.getInt(4), marks.getString(2), marks.getInt(3));
                marking = marks.next();
            }
        }
    }

    private void addVersions(MonthSums sums, YearMonth month) {
        query(
                "SELECT version_number, COUNT(*), SUM(CASE WHEN again THEN 1 ELSE 0 END) FROM survey_answer"
                        + " WHERE month_start = ? GROUP BY version_number",
                month,
                rows -> {
                    while (rows.next()) {
                        sums.addTo(rows.getInt(1), rows.getLong(2), rows.getLong(3));
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
