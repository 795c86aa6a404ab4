package org.sala.visits.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Dimension;

/** The stored figures of days, for reading. */
@ApplicationScoped
public class VisitDays {

    static final String FIGURES =
            "page_views, downloads, other_requests, robots, staff, static_files, visits, visitors, closed, log_gone";

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected VisitDays() {}

    public VisitDays(DataSource database) {
        this.database = database;
    }

    /** The days of [from, to] that were counted at all, in order. */
    public List<DayFigures> between(LocalDate from, LocalDate to) {
        List<DayFigures> days = new ArrayList<>();
        query(
                "SELECT on_day, " + FIGURES + " FROM visit_day WHERE on_day BETWEEN ? AND ? ORDER BY on_day",
                from,
                to,
                row -> days.add(new DayFigures(
                        row.getDate(1).toLocalDate(),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getBoolean(10),
                        row.getBoolean(11))));
        return days;
    }

    /** Counts by subject, added up over the days of [from, to]. */
    public Map<String, Long> sum(Dimension dimension, LocalDate from, LocalDate to) {
        Map<String, Long> sums = new HashMap<>();
        query(
                "SELECT counts FROM visit_of WHERE on_day BETWEEN ? AND ? AND dimension = '" + dimension.name() + "'",
                from,
                to,
                row -> PackedCounts.addTo(sums, row.getBytes(1)));
        return sums;
    }

    /** All counts of one day. */
    public Map<Dimension, Map<String, Long>> breakdown(LocalDate day) {
        Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
        query(
                "SELECT dimension, counts FROM visit_of WHERE on_day BETWEEN ? AND ?",
                day,
                day,
                row -> counts.put(Dimension.valueOf(row.getString(1)), PackedCounts.unpack(row.getBytes(2))));
        return counts;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, LocalDate from, LocalDate to, Row reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setDate(1, Date.valueOf(from));
            query.setDate(2, Date.valueOf(to));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }
}
