package org.sala.operations.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Opens connections to the database the configuration names: embedded Derby inside the data directory by default, PostgreSQL
 * when {@code sala.database.url} says so. Placeholders in {@code @DataSourceDefinition} are not resolved reliably, so the
 * configuration is read here; the server pools what this class opens.
 */
public class PortalDataSource implements DataSource {
    private final Config config = ConfigProvider.getConfig();
    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(
                config.getOptionalValue("sala.database.user", String.class).orElse(""),
                config.getOptionalValue("sala.database.password", String.class).orElse(""));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        DatabaseAddress address = DatabaseAddress.of(config);
        address.loadDriver();
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(address.url(), properties);
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the server's log takes what drivers say
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
