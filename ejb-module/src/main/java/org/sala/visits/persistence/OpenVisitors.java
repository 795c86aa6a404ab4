package org.sala.visits.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sala.visits.domain.VisitorKey;
import org.sala.visits.domain.VisitorSet;

/** The visitors of the days whose key still lives. */
@ApplicationScoped
public class OpenVisitors {

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected OpenVisitors() {}

    public OpenVisitors(DataSource database) {
        this.database = database;
    }

    /** The living keys by day. */
    public Map<LocalDate, VisitorKey> keys() {
        Map<LocalDate, VisitorKey> keys = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT on_day, key_low, key_high FROM visit_visitors");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                keys.put(rows.getDate(1).toLocalDate(), new VisitorKey(rows.getLong(2), rows.getLong(3)));
            }
            return keys;
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** The visitors of a day, unless they are forgotten. */
    public Optional<VisitorSet> of(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT seen FROM visit_visitors WHERE on_day = ?")) {
            query.setDate(1, Date.valueOf(day));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(VisitorSet.recall(rows.getBytes(1), null)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }
}
