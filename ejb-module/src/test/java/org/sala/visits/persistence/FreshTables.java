package org.sala.visits.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sala.operations.persistence.DatabaseAddress;

/** A new Derby database in memory with the real migrations; as in a container's transaction, all work shares one connection. */
final class FreshTables implements AutoCloseable {

    private final Connection connection;
    private int callsLeft;

    FreshTables() throws SQLException {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        String url = "jdbc:derby:memory:visits" + System.nanoTime() + ";create=true";
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration", "classpath:db/derby")
                .placeholders(new DatabaseAddress(url).placeholders())
                .failOnMissingLocations(false)
                .load()
                .migrate();
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
    }

    DataSource dataSource() {
        Connection shared = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && --callsLeft == 0) {
                        throw new SQLNonTransientConnectionException("the database is gone");
                    }
                    return method.getName().equals("close") ? null : invoke(method, connection, arguments);
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> shared);
    }

    /** Fails at one of the next calls of a statement, as when the database goes away in the middle; 0 for never. */
    void failAfter(int calls) {
        callsLeft = calls;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
