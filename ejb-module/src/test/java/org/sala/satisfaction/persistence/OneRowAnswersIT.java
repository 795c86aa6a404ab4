package org.sala.satisfaction.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.sala.operations.persistence.DatabaseAddress;

/** Answers taken before each had one row come over whole. */
class OneRowAnswersIT {
    private final String url = "jdbc:derby:memory:answers" + System.nanoTime() + ";create=true";

    @Test
    void what_was_ticked_before_stands_at_its_place() throws SQLException {
        migrateTo("116");
        run("INSERT INTO survey_answer (id, answered_at, month_start, language_tag, answer_source, band_set, token)"
                + " VALUES (7, CURRENT_TIMESTAMP, '2026-11-01', 'th', 'web', 'A', 'a'),"
                + " (8, CURRENT_TIMESTAMP, '2026-11-01', 'th', 'web', 'A', 'b'),"
                + " (9, CURRENT_TIMESTAMP, '2026-11-01', 'th', 'web', 'A', 'c')");
        run("INSERT INTO survey_mark VALUES (7, 'service-3', 0), (7, 'content-1', 5), (9, 'content-2', 1)");
        run("INSERT INTO survey_attribute VALUES (7, 'frequency', 'first'), (9, 'sex', 'female'), (9, 'age', '60-up')");

        migrateTo("latest");

        assertThat(rows("SELECT id, marks, choices FROM survey_answer ORDER BY id"))
                .containsExactly("7 5-------------0 ----E", "8 --------------- -----", "9 -1------------- AD---");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url, "", "")
                .placeholders(new DatabaseAddress(url).placeholders())
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    private void run(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
            return found;
        }
    }
}
