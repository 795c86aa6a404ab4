package org.sala.visits.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sala.shared.InstantColumn;
import org.sala.visits.domain.CountingLoss;
import org.sala.visits.domain.CountingSpan;

/** When each node counted and what it lost: a row for each of its lives, and one for each loss. */
@ApplicationScoped
public class CountingTimes {

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected CountingTimes() {}

    public CountingTimes(DataSource database) {
        this.database = database;
    }

    /** Says how far a node has counted in its present life; what was said before is never taken back. */
    public void reach(String node, CountingSpan span) {
        try (Connection connection = database.getConnection()) {
            if (!isKnown(connection, node, span)) {
                change(
                        connection,
                        "INSERT INTO counting_span (reached_at, node, begun_at) VALUES (?, ?, ?)",
                        stamp(span.reached()),
                        node,
                        stamp(span.begun()));
            } else {
                change(
                        connection,
                        "UPDATE counting_span SET reached_at = ? WHERE node = ? AND begun_at = ? AND reached_at < ?",
                        stamp(span.reached()),
                        node,
                        stamp(span.begun()),
                        stamp(span.reached()));
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** Keeps what a node lost. */
    public void lose(String node, CountingLoss loss) {
        try (Connection connection = database.getConnection()) {
            change(
                    connection,
                    "INSERT INTO counting_loss (node, from_at, to_at, line_count) VALUES (?, ?, ?, ?)",
                    node,
                    stamp(loss.from()),
                    stamp(loss.to()),
                    loss.lines());
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** The lives of all nodes, in order. */
    public List<CountingSpan> spans() {
        List<CountingSpan> spans = new ArrayList<>();
        query(
                "SELECT begun_at, reached_at FROM counting_span ORDER BY begun_at",
                row -> spans.add(new CountingSpan(instant(row, 1), instant(row, 2))));
        return spans;
    }

    /** What all nodes lost, in order. */
    public List<CountingLoss> losses() {
        List<CountingLoss> losses = new ArrayList<>();
        query(
                "SELECT from_at, to_at, line_count FROM counting_loss ORDER BY from_at",
                row -> losses.add(new CountingLoss(instant(row, 1), instant(row, 2), row.getLong(3))));
        return losses;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, Row reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                reading.read(rows);
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    private static boolean isKnown(Connection connection, String node, CountingSpan span) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM counting_span WHERE node = ? AND begun_at = ?")) {
            query.setString(1, node);
            query.setTimestamp(2, stamp(span.begun()));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void change(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }

    private static Timestamp stamp(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return InstantColumn.read(row.getTimestamp(column));
    }
}
