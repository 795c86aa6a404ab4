package org.sala.visits.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.sala.visits.domain.DayTally;
import org.sala.visits.domain.Dimension;
import org.sala.visits.domain.VisitorSet;

/** Adds a day's counts by subject to those stored; all days of a tally are written in two batches. */
final class BookedBreakdowns implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement update;

    BookedBreakdowns(Connection connection) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement("INSERT INTO visit_of (counts, on_day, dimension) VALUES (?, ?, ?)");
        update = connection.prepareStatement("UPDATE visit_of SET counts = ? WHERE on_day = ? AND dimension = ?");
    }

    /** @param visitors the day's, appended to those known before */
    void add(DayTally day, VisitorSet visitors, boolean isNew) throws SQLException {
        Map<Dimension, byte[]> stored = isNew ? Map.of() : stored(day);
        for (Dimension dimension : Dimension.values()) {
            Map<String, Long> counts =
                    switch (dimension) {
                        case ENTRY -> visitors.entries();
                        case EXIT -> visitors.exits();
                        default -> day.by(dimension);
                    };
            byte[] before = stored.get(dimension);
            if (before != null) {
                PackedCounts.addTo(counts, before);
            }
            if (before != null || !counts.isEmpty()) {
                PreparedStatement change = before == null ? insert : update;
                change.setBytes(1, PackedCounts.pack(counts));
                change.setDate(2, Date.valueOf(day.day()));
                change.setString(3, dimension.name());
                change.addBatch();
            }
        }
    }

    void flush() throws SQLException {
        insert.executeBatch();
        update.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        update.close();
    }

    private Map<Dimension, byte[]> stored(DayTally day) throws SQLException {
        Map<Dimension, byte[]> stored = new EnumMap<>(Dimension.class);
        try (PreparedStatement query =
                connection.prepareStatement("SELECT dimension, counts FROM visit_of WHERE on_day = ?")) {
            query.setDate(1, Date.valueOf(day.day()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    stored.put(Dimension.valueOf(rows.getString(1)), rows.getBytes(2));
                }
            }
        }
        return stored;
    }
}
