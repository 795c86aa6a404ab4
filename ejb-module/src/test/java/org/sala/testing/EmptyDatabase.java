package org.sala.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.flywaydb.core.Flyway;

/** Derby databases as the migrations leave them. */
final class EmptyDatabase {
    private EmptyDatabase() {}

    /** The address of a new one in memory: a copy of one that was migrated once for all tests of a process. */
    static String inMemory() {
        String url = "jdbc:derby:memory:" + UUID.randomUUID();
        try {
            DriverManager.getConnection(url + ";createFrom=" + Original.COPY).close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url;
    }

    /** The address, once the database behind it, new or not, has every migration. */
    static String migrated(String url) {
        try {
            DriverManager.registerDriver(new AutoloadedDriver());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(url + ";create=true", "", "")
                .placeholders(Map.of("text", "CLOB", "stored", ""))
                .load()
                .migrate();
        return url;
    }

    private static final class Original {
        static final Path COPY = make();

        private static Path make() {
            String name = UUID.randomUUID().toString();
            String url = migrated("jdbc:derby:memory:" + name);
            try (Connection connection = DriverManager.getConnection(url);
                    CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                Path folder = Files.createTempDirectory("sala-migrated");
                backup.setString(1, folder.toString());
                backup.execute();
                return folder.resolve(name);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
