package org.sala.operations.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Where the portal's database is and which product it is; the two supported products are Derby and PostgreSQL. */
public record DatabaseAddress(String url) {

    /** The address that the configuration names: {@code sala.database.url}, else Derby inside {@code sala.data}. */
    public static DatabaseAddress of(Config config) {
        return new DatabaseAddress(config.getOptionalValue("sala.database.url", String.class)
                .orElseGet(() -> derbyIn(Path.of(config.getValue("sala.data", String.class)))));
    }

    private static String derbyIn(Path data) {
        return "jdbc:derby:" + data.resolve("derby").toAbsolutePath() + ";create=true";
    }

    /** Whether the database is embedded Derby, which the portal itself must shut down. */
    public boolean isDerby() {
        return url.startsWith("jdbc:derby:");
    }

    /** The folder of migrations that only this product needs, and the word for long text in its dialect. */
    public String product() {
        return isDerby() ? "derby" : "postgresql";
    }

    /** The column type for text without a bound. */
    public String textType() {
        return isDerby() ? "CLOB" : "TEXT";
    }

    /** What follows a generated column: PostgreSQL wants it named as stored, Derby knows no other kind. */
    public String storedWord() {
        return isDerby() ? "" : "STORED";
    }

    /** What the placeholders in migrations stand for. */
    public Map<String, String> placeholders() {
        return Map.of("text", textType(), "stored", storedWord());
    }

    /**
     * Makes the driver known: jars inside the application are not seen by {@code DriverManager} on its own.
     *
     * @throws SQLException when the driver is not part of the application
     */
    public void loadDriver() throws SQLException {
        String driver = isDerby() ? "org.apache.derby.iapi.jdbc.AutoloadedDriver" : "org.postgresql.Driver";
        try {
            Class.forName(driver, true, DatabaseAddress.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new SQLException("no driver for " + url, e);
        }
    }
}
