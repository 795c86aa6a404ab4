package org.sala.benchmarks.many;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Rows on their way into a table, many at a time; a column that a row does not name stays null. */
final class TableRows implements AutoCloseable {
    private final String table;
    private final List<String> columns;
    private final PreparedStatement insert;

    TableRows(Connection connection, String table, List<String> columns) throws SQLException {
        this.table = table;
        this.columns = columns;
        String places = "?" + ", ?".repeat(columns.size() - 1);
        insert = connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places + ")");
    }

    void add(Map<String, Object> row) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            insert.setObject(i + 1, row.get(columns.get(i)));
        }
        insert.addBatch();
    }

    /** Lets the table count its identities on from here. */
    void countFrom(long next) throws SQLException {
        try (Statement statement = insert.getConnection().createStatement()) {
            statement.executeUpdate("ALTER TABLE " + table + " ALTER COLUMN id RESTART WITH " + next);
        }
    }

    /** The portal stores instants as their date and time in UTC. */
    static Timestamp timestamp(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    /** Sends what waits. */
    void send() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }
}
