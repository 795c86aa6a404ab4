package org.sala.backup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sala.backup.domain.BackupFailed;
import org.sala.operations.persistence.DatabaseAddress;
import org.sala.operations.persistence.PortalDataSource;

/**
 * Copies the database as it is at one moment while the portal goes on: Derby by its own online backup, PostgreSQL by {@code pg_dump},
 * which has to be installed beside the portal.
 */
@ApplicationScoped
public class DatabaseCopy {
    private static final int MOST_HOURS = 4;

    private final DataSource source;
    private final DatabaseAddress address;
    private final String user;
    private final String password;

    /** Copies the database that the configuration names. */
    public DatabaseCopy() {
        Config config = ConfigProvider.getConfig();
        source = new PortalDataSource();
        address = DatabaseAddress.of(config);
        user = config.getOptionalValue("sala.database.user", String.class).orElse("");
        password =
                config.getOptionalValue("sala.database.password", String.class).orElse("");
    }

    /** Copies a database without user and password. */
    public DatabaseCopy(DataSource source, DatabaseAddress address) {
        this.source = source;
        this.address = address;
        user = "";
        password = "";
    }

    /**
     * What the database says of itself.
     *
     * @param schema the highest migration it has
     * @param revision the revision of the site
     */
    public record State(String product, String schema, long revision) {}

    /** What the database says of itself now. */
    public State state() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String schema = one(statement, "SELECT MAX(\"version\") FROM \"flyway_schema_history\"");
            String revision = one(statement, "SELECT revision FROM site_revision WHERE id = 1");
            return new State(address.product(), schema, Long.parseLong(revision));
        } catch (SQLException e) {
            throw new BackupFailed("The database could not be asked: " + e.getMessage(), e);
        }
    }

    /** Copies it into a folder: as {@code derby/}, or as {@code database.dump} for {@code pg_restore}. */
    public void copyInto(Path folder) {
        if (address.isDerby()) {
            copyDerby(folder);
        } else {
            dump(folder.resolve("database.dump"));
        }
    }

    private void copyDerby(Path folder) {
        try (Connection connection = source.getConnection();
                CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        } catch (SQLException e) {
            throw new BackupFailed("Derby could not write its copy: " + e.getMessage(), e);
        }
    }

    private void dump(Path file) {
        List<String> command = new ArrayList<>(List.of("pg_dump", "--format=custom", "--no-password"));
        if (!user.isEmpty()) {
            command.add("--username=" + user);
        }
        command.add("--file=" + file);
        command.add("--dbname=" + address.url().substring("jdbc:".length()));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", password);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MOST_HOURS, TimeUnit.HOURS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new BackupFailed("pg_dump failed: " + said.strip());
            }
        } catch (IOException e) {
            throw new BackupFailed("pg_dump is not installed beside the portal, so PostgreSQL cannot be copied", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupFailed("The copy of the database was interrupted", e);
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
