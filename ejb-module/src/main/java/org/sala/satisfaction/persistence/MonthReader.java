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
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.MonthSums;

/** Counts a month's answers in the database, so that no answer travels. */
@ApplicationScoped
public class MonthReader {

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    /** How many answers a month has, and the newest of them. */
    public MonthReading reading(YearMonth month) {
        return query("SELECT COUNT(*), COALESCE(MAX(id), 0) FROM survey_answer WHERE month_start = ?", month, rows -> {
            rows.next();
            return new MonthReading(rows.getLong(1), rows.getLong(2));
        });
    }

    /** Adds all marks and choices of a month to the sums. */
    public void addTo(MonthSums sums, YearMonth month) {
        query(
                "SELECT m.question_code, m.mark, COUNT(*) FROM survey_answer a JOIN survey_mark m ON m.answer_id = a.id"
                        + " WHERE a.month_start = ? GROUP BY m.question_code, m.mark",
                month,
                rows -> {
                    while (rows.next()) {
                        sums.addMarks(rows.getString(1), new Mark(rows.getInt(2)), rows.getLong(3));
                    }
                    return sums;
                });
        query(
                "SELECT c.attribute_code, c.option_code, COUNT(*) FROM survey_answer a"
                        + " JOIN survey_attribute c ON c.answer_id = a.id"
                        + " WHERE a.month_start = ? GROUP BY c.attribute_code, c.option_code",
                month,
                rows -> {
                    while (rows.next()) {
                        sums.addChosen(rows.getString(1), rows.getString(2), rows.getLong(3));
                    }
                    return sums;
                });
        query(
                "SELECT a.answer_source, COUNT(*) FROM survey_answer a WHERE a.month_start = ? GROUP BY a.answer_source",
                month,
                rows -> {
                    while (rows.next()) {
                        sums.addFrom(AnswerSource.ofCode(rows.getString(1)).orElse(AnswerSource.WEB), rows.getLong(2));
                    }
                    return sums;
                });
    }

    private <T> T query(String sql, YearMonth month, Rows<T> read) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setDate(1, Date.valueOf(month.atDay(1)));
            try (ResultSet rows = select.executeQuery()) {
                return read.of(rows);
            }
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    private interface Rows<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
