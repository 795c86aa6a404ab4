package org.sala.visits.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.sala.visits.domain.Dimension;

/** What was counted of some subjects, day by day, and since when anything was. */
@ApplicationScoped
public class VisitSeries {

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected VisitSeries() {}

    public VisitSeries(DataSource database) {
        this.database = database;
    }

    /** The first day that was ever counted, empty before there is any. */
    public Optional<LocalDate> firstDay() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT MIN(on_day) FROM visit_day");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate) : Optional.empty();
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** The counts of the subjects that are wanted, added up by day; days without any are missing. */
    public SortedMap<LocalDate, Long> of(Dimension dimension, LocalDate from, LocalDate to, Predicate<String> wanted) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT on_day, counts FROM visit_of WHERE on_day BETWEEN ? AND ? AND dimension = ?")) {
            query.setDate(1, Date.valueOf(from));
            query.setDate(2, Date.valueOf(to));
            query.setString(3, dimension.name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    long sum = PackedCounts.unpack(rows.getBytes(2)).entrySet().stream()
                            .filter(count -> wanted.test(count.getKey()))
                            .mapToLong(count -> count.getValue())
                            .sum();
                    if (sum > 0) {
                        days.merge(rows.getDate(1).toLocalDate(), sum, Long::sum);
                    }
                }
            }
            return days;
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }
}
