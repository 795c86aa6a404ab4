package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sala.shared.Refused;

/** Runs the statements about paper forms. */
@ApplicationScoped
public class PaperStatements {
    private static final String UNIQUE_VIOLATION = "23505";

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    /** Runs a statement and answers how many rows it changed; what would be there twice is refused so, when a refusal is given. */
    public int change(Refused twice, String sql, Object... values) {
        return work(twice, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /** What a query finds. */
    public <T> List<T> read(String sql, Row<T> row, Object... values) {
        return work(null, connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                fill(select, values);
                List<T> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(row.of(rows));
                    }
                }
                return found;
            }
        });
    }

    /** Works with a connection of the transaction. */
    public <T> T work(Refused twice, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            if (twice != null && UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw twice;
            }
            throw new SatisfactionUnavailable(e);
        }
    }

    /** Fills the places of a statement. */
    static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Work with a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What is made of a row. */
    public interface Row<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
