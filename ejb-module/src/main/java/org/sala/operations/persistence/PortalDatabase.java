package org.sala.operations.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else touches the database, and shuts embedded Derby down when the portal ends;
 * without that a redeployment in the same server could not open the database again.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/sala",
        className = "org.sala.operations.persistence.PortalDataSource",
        transactional = true,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
public class PortalDatabase {
    private static final Logger LOG = Logger.getLogger(PortalDatabase.class.getName());

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource dataSource;

    private final DatabaseAddress address = DatabaseAddress.of(ConfigProvider.getConfig());

    @PostConstruct
    void migrate() {
        Flyway.configure(PortalDatabase.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/" + address.product())
                .placeholders(address.placeholders())
                // features number their migrations in ranges of their own, so a lower number may come later
                .outOfOrder(true)
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    @PreDestroy
    void close() {
        if (address.isDerby()) {
            try {
                DriverManager.getConnection(address.url().replace(";create=true", ";shutdown=true"))
                        .close();
            } catch (SQLException e) {
                // Derby reports its orderly end as an exception with this state
                if (!"08006".equals(e.getSQLState())) {
                    LOG.log(Level.WARNING, "Derby did not close in order", e);
                }
            }
        }
    }
}
