package org.sala.visits.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sala.visits.domain.TrafficName;
import org.sala.visits.domain.TrafficPiece;
import org.sala.visits.domain.TrafficPlace;
import org.sala.visits.domain.TrafficTally;

/** How far each traffic log has been read. */
@ApplicationScoped
public class TrafficPlaces {

    private static final String COLUMNS = "file_name, byte_offset, line_count, malformed, samples, finished";

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected TrafficPlaces() {}

    public TrafficPlaces(DataSource database) {
        this.database = database;
    }

    /** The places in all logs known, by file name. */
    public Map<String, TrafficPlace> all() {
        Map<String, TrafficPlace> places = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT " + COLUMNS + " FROM traffic_progress");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                places.put(rows.getString(1), place(rows));
            }
            return places;
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** The place in this log; its beginning when it was never read. */
    public TrafficPlace of(String fileName) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT " + COLUMNS + " FROM traffic_progress WHERE file_name = ?")) {
            query.setString(1, fileName);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? place(rows) : TrafficPlace.beginning(fileName);
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** Moves on to the end of the piece, if the log's place is still the piece's beginning; tells whether it was. */
    public boolean advance(String fileName, TrafficPiece piece, Instant now) {
        TrafficPlace place = of(fileName);
        if (place.offset() != piece.from()) {
            return false;
        }
        boolean finished = piece.ended() && TrafficName.isPacked(fileName);
        if (piece.tally().lines() == 0 && !finished) {
            return true;
        }
        boolean isNew = place.equals(TrafficPlace.beginning(fileName));
        String statement = isNew
                ? "INSERT INTO traffic_progress (byte_offset, line_count, malformed, samples, finished, read_at, file_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                : "UPDATE traffic_progress SET byte_offset = ?, line_count = ?, malformed = ?, samples = ?, finished = ?,"
                        + " read_at = ? WHERE file_name = ? AND byte_offset = ?";
        TrafficTally tally = piece.tally();
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setLong(1, piece.to());
            change.setLong(2, place.lines() + tally.lines());
            change.setLong(3, place.malformed() + tally.malformed());
            change.setString(4, samples(place.samples(), tally));
            change.setBoolean(5, finished);
            change.setTimestamp(6, Timestamp.from(now));
            change.setString(7, fileName);
            if (!isNew) {
                change.setLong(8, piece.from());
            }
            if (change.executeUpdate() != 1) {
                return false;
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
        if (piece.to() > piece.from()) {
            new TrafficPieces(database).add(new TrafficPieces.Piece(fileName, piece.from(), piece.to()));
        }
        return true;
    }

    /** Goes on with a log under another name, as when it was packed. */
    public void rename(String from, String to) {
        try (Connection connection = database.getConnection()) {
            for (String table : new String[] {"traffic_progress", "traffic_piece"}) {
                try (PreparedStatement change =
                        connection.prepareStatement("UPDATE " + table + " SET file_name = ? WHERE file_name = ?")) {
                    change.setString(1, to);
                    change.setString(2, from);
                    change.executeUpdate();
                }
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    private static String samples(String known, TrafficTally tally) {
        long room = TrafficTally.SAMPLES - known.lines().count();
        return known
                + tally.samples().stream()
                        .limit(room)
                        .map(sample -> sample.offset() + "\t" + sample.text() + "\n")
                        .collect(Collectors.joining());
    }

    private static TrafficPlace place(ResultSet row) throws SQLException {
        return new TrafficPlace(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getString(5), row.getBoolean(6));
    }
}
