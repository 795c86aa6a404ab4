package org.sala.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A new Derby database on disk with the portal's migrations. Everything shares one connection and transaction, as in the portal's server. */
final class FreshDatabase implements AutoCloseable {

    private final String address;
    private final Connection connection;

    FreshDatabase(Path directory) throws SQLException {
        address = "jdbc:derby:" + directory.toAbsolutePath();
        Flyway.configure()
                .dataSource(address + ";create=true", "", "")
                .locations("classpath:db/migration", "classpath:db/derby")
                .placeholders(Map.of("text", "CLOB", "stored", ""))
                .failOnMissingLocations(false)
                .load()
                .migrate();
        connection = DriverManager.getConnection(address);
        connection.setAutoCommit(false);
    }

    DataSource dataSource() {
        InvocationHandler keepOpen = (proxy, method, arguments) ->
                method.getName().equals("close") ? null : method.invoke(connection, arguments);
        Connection shared = proxy(Connection.class, keepOpen);
        return proxy(DataSource.class, (proxy, method, arguments) -> shared);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        try {
            DriverManager.getConnection(address + ";shutdown=true").close();
        } catch (SQLException closed) {
            if (!"08006".equals(closed.getSQLState())) {
                throw closed;
            }
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FreshDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
