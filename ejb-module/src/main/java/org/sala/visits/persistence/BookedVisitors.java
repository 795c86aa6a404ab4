package org.sala.visits.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sala.visits.domain.DayTally;
import org.sala.visits.domain.VisitorKey;
import org.sala.visits.domain.VisitorSet;

/** The visitors of open days: who (as a keyed hash) was last seen when and where. */
final class BookedVisitors {

    private final Connection connection;
    private boolean present;

    BookedVisitors(Connection connection) {
        this.connection = connection;
    }

    /** The visitors known of the tally's day; none when they have been forgotten. */
    VisitorSet of(DayTally day) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT key_low, key_high, seen, last_pages FROM visit_visitors WHERE on_day = ?")) {
            query.setDate(1, Date.valueOf(day.day()));
            try (ResultSet rows = query.executeQuery()) {
                present = rows.next();
                if (!present) {
                    return new VisitorSet();
                }
                if (!new VisitorKey(rows.getLong(1), rows.getLong(2)).equals(day.key())) {
                    throw new VisitorKeyChanged(day.day());
                }
                return VisitorSet.recall(rows.getBytes(3), rows.getBytes(4));
            }
        }
    }

    /** Keeps visitors where some are kept; those of a day whose key was destroyed stay forgotten. */
    void renew(DayTally day, VisitorSet visitors) throws SQLException {
        if (present) {
            keep(day, visitors, false);
        }
    }

    void keep(DayTally day, VisitorSet visitors, boolean isNew) throws SQLException {
        String statement = isNew || !present
                ? "INSERT INTO visit_visitors (key_low, key_high, seen, last_pages, on_day) VALUES (?, ?, ?, ?, ?)"
                : "UPDATE visit_visitors SET key_low = ?, key_high = ?, seen = ?, last_pages = ? WHERE on_day = ?";
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setLong(1, day.key().low());
            change.setLong(2, day.key().high());
            change.setBytes(3, visitors.remembered());
            change.setBytes(4, visitors.lastPages());
            change.setDate(5, Date.valueOf(day.day()));
            change.executeUpdate();
        }
    }
}
