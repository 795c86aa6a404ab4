package org.sala.testing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.Role;
import org.sala.operations.persistence.Clashes;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;

/**
 * The application over a real Derby with the real migrations, without a server: makes boundaries and what they need, and runs work
 * in transactions. Boundaries share the caller's transaction here; what needs one of its own is shown on the real server.
 */
public final class DerbyPortal implements AutoCloseable {
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManagerFactory factory;
    private final String url;

    /** Everything that was told by an event, in order. */
    public final List<Object> events = new ArrayList<>();

    private final List<Consumer<Object>> observers = new ArrayList<>();

    /** A portal with an empty database in memory. */
    public DerbyPortal() {
        this(temporary(), EmptyDatabase.inMemory());
    }

    /** A portal over a data directory on disk, new or left by another. */
    public DerbyPortal(Path root) {
        this(root, EmptyDatabase.migrated("jdbc:derby:" + root.resolve("derby")));
    }

    private DerbyPortal(Path root, String url) {
        this.url = url;
        beans.put(SalaClock.class, new SalaClock("Asia/Bangkok"));
        beans.put(DataDirectory.class, new DataDirectory(root.toString()));
        factory = Persistence.createEntityManagerFactory(
                "sala",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.driver", AutoloadedDriver.class.getName(),
                        "jakarta.persistence.jdbc.user", "",
                        "jakarta.persistence.jdbc.password", ""));
    }

    /** Uses this where something of its class is wanted; must be said before anything that wants it is made. */
    public <T> void use(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** Another boundary of this class, made with this where something of the second class is wanted: one of a second node. */
    public <T, D> T anew(Class<T> type, Class<D> wanted, D bean) {
        Object first = beans.remove(type);
        Object usual = beans.put(wanted, bean);
        T second = get(type);
        beans.put(type, first);
        beans.put(wanted, usual);
        return second;
    }

    /** Tells of events of this type when they are fired, within the transaction. */
    public <T> void observe(Class<T> type, Consumer<T> observer) {
        observers.add(event -> {
            if (type.isInstance(event)) {
                observer.accept(type.cast(event));
            }
        });
    }

    /** The boundary or whatever else of this class, made with all it needs. */
    public <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        if (bean == null) {
            bean = make(type);
        }
        return type.cast(bean);
    }

    /** Runs work in a transaction that is undone when the work throws; clashes are told as boundaries tell them. */
    public <T> T call(Callable<T> work) {
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        entities.getTransaction().begin();
        try {
            T result = work.call();
            entities.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            throw Clashes.asRefusal(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            current.remove();
            entities.close();
        }
    }

    /** Runs work in a transaction that is undone when the work throws. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
        try {
            DriverManager.getConnection(url + (url.contains(":memory:") ? ";drop=true" : ";shutdown=true"))
                    .close();
        } catch (SQLException expected) {
            // Derby reports that the database is gone as an exception
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("sala-test");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                fill(bean, field);
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(bean);
                }
            }
            return bean;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " could not start", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " could not be made", e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.getType() == DataSource.class) {
            field.set(bean, databaseOfThisThread());
        } else if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, entitiesOfThisThread());
        } else if (field.getType() == SessionContext.class) {
            field.set(bean, session());
        } else if (field.isAnnotationPresent(ConfigProperty.class)) {
            String value = field.getAnnotation(ConfigProperty.class).defaultValue();
            field.set(bean, field.getType() == long.class ? (Object) Long.valueOf(value) : value);
        } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
            boolean made = !field.getType().isInterface() || beans.containsKey(field.getType());
            field.set(bean, made ? get(field.getType()) : standIn(field.getType()));
        }
    }

    private EntityManager entitiesOfThisThread() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Connections of the transaction that runs, as the container gives them, and none outside of one. */
    private DataSource databaseOfThisThread() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (source, method, arguments) -> leftOpen(current.get().unwrap(Connection.class)));
    }

    private Connection leftOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The container's word on who calls, taken from the person who acts. */
    private SessionContext session() {
        return (SessionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" ->
                        get(CurrentPerson.class)
                                .find()
                                .filter(person -> person.holds(Role.valueOf((String) arguments[0])))
                                .isPresent();
                    case "getCallerPrincipal" ->
                        (Principal) () ->
                                get(CurrentPerson.class).find().orElseThrow().username();
                    default -> null;
                });
    }

    /** Stands in for what the container gives: events are kept, password hashes are plain, nobody is signed in. */
    private Object standIn(Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "fire" -> {
                        events.add(arguments[0]);
                        observers.forEach(observer -> observer.accept(arguments[0]));
                        yield null;
                    }
                    case "generate" -> "hash of " + new String((char[]) arguments[0]);
                    case "verify" -> arguments[1].equals("hash of " + new String((char[]) arguments[0]));
                    case "get" ->
                        type == Event.class ? null : standIn(jakarta.security.enterprise.SecurityContext.class);
                    default -> null;
                });
    }
}
