package org.sala.visits.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** In which pieces, and in which order, logs were counted. Pieces of one log that follow one another without another between are one. */
@ApplicationScoped
public class TrafficPieces {

    /** A stretch of a log, in bytes of its unpacked text. */
    public record Piece(String fileName, long from, long to) {}

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected TrafficPieces() {}

    public TrafficPieces(DataSource database) {
        this.database = database;
    }

    /** Keeps that this piece was counted after all others. */
    public void add(Piece piece) {
        try (Connection connection = database.getConnection();
                PreparedStatement extend =
                        connection.prepareStatement("UPDATE traffic_piece SET to_offset = ? WHERE file_name = ?"
                                + " AND to_offset = ? AND id = (SELECT MAX(id) FROM traffic_piece)")) {
            extend.setLong(1, piece.to());
            extend.setString(2, piece.fileName());
            extend.setLong(3, piece.from());
            if (extend.executeUpdate() == 0) {
                insert(connection, piece);
            }
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** The pieces of logs whose names begin so, in the order in which they were counted. */
    public List<Piece> of(String beginning) {
        List<Piece> pieces = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT file_name, from_offset, to_offset"
                        + " FROM traffic_piece WHERE file_name >= ? AND file_name < ? ORDER BY id")) {
            query.setString(1, beginning);
            query.setString(2, beginning + Character.MAX_VALUE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pieces.add(new Piece(rows.getString(1), rows.getLong(2), rows.getLong(3)));
                }
            }
            return pieces;
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    private static void insert(Connection connection, Piece piece) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO traffic_piece (file_name, from_offset, to_offset) VALUES (?, ?, ?)")) {
            insert.setString(1, piece.fileName());
            insert.setLong(2, piece.from());
            insert.setLong(3, piece.to());
            insert.executeUpdate();
        }
    }
}
