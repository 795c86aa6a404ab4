package org.sala.web.keptpages;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.web.addresses.Asked;

/**
 * Makes pages that were read lately anew once the site has changed, before the next reader asks for them. It asks this very node for them
 * over its own port, as a reader would, so that a page is made in one way only. Many changes in a row, such as an import, take at most a
 * fifth of one processor: the more a round took, the longer the next one waits. While a reader waits for a page, those that nobody waits for
 * yet are put off.
 */
@ApplicationScoped
public class PagesAhead {
    private static final Logger LOG = Logger.getLogger(PagesAhead.class.getName());
    private static final String HEADER = "Sala-Ahead";
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int REST = 4;
    private static final long LOOK_SECONDS = 5;
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(10);
    private static final long LONGEST_WAIT_FOR_READERS = TimeUnit.SECONDS.toNanos(1);

    /** By its global name: the first to ask for this bean may be a thread of another module. */
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService managed;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService timetable;

    @Inject
    @ConfigProperty(name = "sala.pages.ahead", defaultValue = "24")
    private int most;

    private Executor executor;

    /** Only this node knows it, so that nobody else's reading goes uncounted. */
    private final String word = UUID.randomUUID().toString();

    /** Guarded by {@code this}, as is {@link #making}. */
    private final Map<String, PageStore.Gone> wanted = new LinkedHashMap<>();

    private boolean making;

    /** How many readers wait for a page that is being made. Guarded by {@code this}. */
    private int readers;

    private long restUntil = System.nanoTime();
    private volatile InetSocketAddress door;
    private ScheduledFuture<?> looking;

    /** What the server makes beans with. */
    public PagesAhead() {}

    PagesAhead(Executor executor, int most) {
        this.executor = executor;
        this.most = most;
    }

    @PostConstruct
    void begin() {
        executor = managed;
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** Whether it is the portal itself that asks, which is no reader. */
    public boolean isOurs(Asked asked) {
        String header = asked.header(HEADER);
        return header != null && header.startsWith(word);
    }

    /** When a reader last asked for the page that the portal asks for now, in the nanoseconds of the page store; empty when a reader asks. */
    OptionalLong lastRead(Asked asked) {
        return isOurs(asked)
                ? OptionalLong.of(Long.parseLong(asked.header(HEADER).substring(word.length() + 1)))
                : OptionalLong.empty();
    }

    /** A reader waits for a page that is made now. */
    synchronized void readerComes() {
        readers++;
    }

    /** The reader who waited has the page. */
    synchronized void readerIsServed() {
        readers--;
        notifyAll();
    }

    /** Learns where this node answers. */
    void noteDoor(HttpServletRequest request) {
        if (door == null) {
            noteDoor(new InetSocketAddress(request.getLocalAddr(), request.getLocalPort()));
        }
    }

    void noteDoor(InetSocketAddress local) {
        InetAddress address = local.getAddress();
        door = address.isAnyLocalAddress()
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), local.getPort())
                : local;
    }

    /** Runs something soon, in another thread. */
    void soon(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.FINE, "pages are not made ahead", ending);
        }
    }

    /** Runs something time and again, unless no page is made ahead. */
    void everyFewSeconds(Runnable work) {
        if (most > 0) {
            looking =
                    timetable.scheduleWithFixedDelay(() -> trying(work), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** What is thrown would end it for good. */
    private static void trying(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "pages whose time is over were not looked for", failed);
        }
    }

    /** Makes these pages anew, the most wanted first; their keys are addresses with scheme and host. */
    void make(List<PageStore.Gone> pages) {
        synchronized (this) {
            pages.stream().limit(Math.max(0, most)).forEach(page -> wanted.put(page.key(), page));
            if (making || wanted.isEmpty() || door == null || System.nanoTime() - restUntil < 0) {
                return;
            }
            making = true;
        }
        soon(this::makeAll);
    }

    private void makeAll() {
        long begun = System.nanoTime();
        for (PageStore.Gone page = next(); page != null; page = next()) {
            letReadersPass();
            try {
                ask(URI.create(page.key()), page.readAt());
            } catch (IOException | IllegalArgumentException failed) {
                LOG.log(Level.FINE, failed, () -> "a page was not made ahead");
            }
        }
        long now = System.nanoTime();
        restUntil = now + Math.min(REST * (now - begun), LONGEST_REST);
    }

    private synchronized void letReadersPass() {
        long until = System.nanoTime() + LONGEST_WAIT_FOR_READERS;
        try {
            for (long left = LONGEST_WAIT_FOR_READERS; readers > 0 && left > 0; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized PageStore.Gone next() {
        Iterator<PageStore.Gone> pages = wanted.values().iterator();
        making = pages.hasNext();
        if (!making) {
            return null;
        }
        PageStore.Gone first = pages.next();
        pages.remove();
        return first;
    }

    private void ask(URI page, long readAt) throws IOException {
        String target = page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + '?' + page.getRawQuery();
        String request = "GET " + target + " HTTP/1.0\r\nHost: " + page.getRawAuthority()
                + "\r\nAccept-Encoding: gzip\r\n" + HEADER + ": " + word + ' ' + readAt + "\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.connect(door, TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
