package org.sala.system.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/** The portal's own Derby, opened by the test while the portal is down; nobody else can be in it then. */
public final class OfficeDatabase {
    private final String url;

    public OfficeDatabase(Path data) {
        url = "jdbc:derby:" + data.resolve("derby").toAbsolutePath();
    }

    /** Makes the database with the migrations that the portal ships. */
    public void create() throws SQLException {
        Flyway.configure()
                .dataSource(url + ";create=true", "", "")
                .locations("classpath:db/migration", "classpath:db/derby")
                .placeholders(Map.of("text", "CLOB", "stored", ""))
                .failOnMissingLocations(false)
                .load()
                .migrate();
        shutDown();
    }

    /** Does something in one transaction and closes the database. */
    public void change(Work work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            work.in(connection);
            connection.commit();
        } finally {
            shutDown();
        }
    }

    /** The rows of a query, their columns joined with blanks, and closes the database. */
    public List<String> rows(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        change(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.append(i == 1 ? "" : " ").append(rows.getString(i));
                    }
                    found.add(row.toString());
                }
            }
        });
        return found;
    }

    /** The rows of a query, their last column by the ones before it. */
    public Map<String, Long> counts(String query) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String row : rows(query)) {
            int blank = row.lastIndexOf(' ');
            counts.put(row.substring(0, blank), Long.parseLong(row.substring(blank + 1)));
        }
        return counts;
    }

    private void shutDown() throws SQLException {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException e) {
            // Derby reports its orderly end as an exception with the first state, and a database never opened with the
            // second
            if (!"08006".equals(e.getSQLState()) && !"XJ004".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** What is done with a connection. */
    public interface Work {
        void in(Connection connection) throws SQLException;
    }
}
