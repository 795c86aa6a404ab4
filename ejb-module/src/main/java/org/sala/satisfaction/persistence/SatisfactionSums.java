package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.sala.satisfaction.domain.Summary;
import org.sala.satisfaction.domain.SummaryKey;
import org.sala.satisfaction.domain.Tally;

/** The monthly sums in the database, and up to which answer each was made. */
@ApplicationScoped
public class SatisfactionSums {

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected SatisfactionSums() {}

    /** Outside of a container. */
    public SatisfactionSums(DataSource database) {
        this.database = database;
    }

    /** The months whose answers differ from what was summed up, in order; also those whose last answer was taken back. */
    public List<YearMonth> dueMonths() {
        String sql = "SELECT a.month_start FROM survey_answer a"
                + " LEFT JOIN satisfaction_progress p ON p.month_start = a.month_start"
                + " GROUP BY a.month_start, p.answer_count, p.last_answer_id"
                + " HAVING p.answer_count IS NULL OR p.answer_count <> COUNT(*) OR p.last_answer_id <> MAX(a.id)"
                + " UNION SELECT p.month_start FROM satisfaction_progress p"
                + " JOIN survey_removal r ON r.month_start = p.month_start WHERE p.removed <> r.removed"
                + " ORDER BY 1";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            List<YearMonth> months = new ArrayList<>();
            while (rows.next()) {
                months.add(YearMonth.from(rows.getDate(1).toLocalDate()));
            }
            return months;
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    /** Puts the sums of a month in place of those before, and the place they reach to beside them. */
    public void store(YearMonth month, MonthReading reading, Map<SummaryKey, Summary> sums, Instant now) {
        try (Connection connection = database.getConnection()) {
            delete(connection, "satisfaction_summary", month);
            delete(connection, "satisfaction_progress", month);
            insertSums(connection, month, sums);
            insertProgress(connection, month, reading, now);
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    /** The sums over the months from the first to the last. */
    public Map<SummaryKey, Summary> between(YearMonth first, YearMonth last) {
        return between(first, last, "");
    }

    /** Those of all answers and those of each version alone: a hundredth of what {@link #between} reads. */
    public Map<SummaryKey, Summary> ofAllAndOfVersions(YearMonth first, YearMonth last) {
        return between(first, last, " AND summary_scope IN ('ALL', 'VERSION')");
    }

    private Map<SummaryKey, Summary> between(YearMonth first, YearMonth last, String scopes) {
        String sql = "SELECT summary_scope, code, SUM(answers), SUM(not_applicable), SUM(marks_1), SUM(marks_2),"
                + " SUM(marks_3), SUM(marks_4), SUM(marks_5) FROM satisfaction_summary"
                + " WHERE month_start BETWEEN ? AND ?" + scopes + " GROUP BY summary_scope, code";
        return query(sql, first, last, rows -> {
            Map<SummaryKey, Summary> sums = new TreeMap<>();
            while (rows.next()) {
                List<Long> counts = new ArrayList<>();
                for (int column = 5; column <= 9; column++) {
                    counts.add(rows.getLong(column));
                }
                sums.put(
                        new SummaryKey(SummaryKey.Scope.valueOf(rows.getString(1)), rows.getString(2)),
                        new Summary(rows.getLong(3), new Tally(counts, rows.getLong(4))));
            }
            return sums;
        });
    }

    /** When the newest of the months was summed up; null when none was. */
    public Instant summarisedAt(YearMonth first, YearMonth last) {
        String sql = "SELECT MAX(summarised_at) FROM satisfaction_progress WHERE month_start BETWEEN ? AND ?";
        return query(sql, first, last, rows -> {
            Timestamp newest = rows.next() ? rows.getTimestamp(1) : null;
            return newest == null ? null : newest.toInstant();
        });
    }

    private static void delete(Connection connection, String table, YearMonth month) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + table + " WHERE month_start = ?")) {
            delete.setDate(1, date(month));
            delete.executeUpdate();
        }
    }

    private static void insertSums(Connection connection, YearMonth month, Map<SummaryKey, Summary> sums)
            throws SQLException {
        String sql = "INSERT INTO satisfaction_summary (month_start, summary_scope, code, answers, not_applicable,"
                + " marks_1, marks_2, marks_3, marks_4, marks_5) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<SummaryKey, Summary> sum : sums.entrySet()) {
                Tally tally = sum.getValue().tally();
                insert.setDate(1, date(month));
                insert.setString(2, sum.getKey().scope().name());
                insert.setString(3, sum.getKey().code());
                insert.setLong(4, sum.getValue().answers());
                insert.setLong(5, tally.notApplicable());
                for (int mark = 1; mark <= 5; mark++) {
                    insert.setLong(5 + mark, tally.count(mark));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertProgress(Connection connection, YearMonth month, MonthReading reading, Instant now)
            throws SQLException {
        String sql =
                "INSERT INTO satisfaction_progress (month_start, answer_count, last_answer_id, removed, summarised_at)"
                        + " VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setDate(1, date(month));
            insert.setLong(2, reading.answers());
            insert.setLong(3, reading.lastAnswer());
            insert.setLong(4, reading.removed());
            insert.setTimestamp(5, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    private <T> T query(String sql, YearMonth first, YearMonth last, Rows<T> read) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setDate(1, date(first));
            select.setDate(2, date(last));
            try (ResultSet rows = select.executeQuery()) {
                return read.of(rows);
            }
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    private static Date date(YearMonth month) {
        LocalDate first = month.atDay(1);
        return Date.valueOf(first);
    }

    private interface Rows<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
