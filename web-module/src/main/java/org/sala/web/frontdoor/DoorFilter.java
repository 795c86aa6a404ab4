package org.sala.web.frontdoor;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.IOEvent;
import org.glassfish.grizzly.OutputSink;
import org.glassfish.grizzly.WriteHandler;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.server.FileCacheFilter;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;
import org.sala.web.addresses.Asked;

/**
 * Answers kept pages where the server would answer files it keeps, right after it has read a request: before it looks for an application,
 * and in the thread that serves many connections: nothing here waits for anything. What the server does with a connection (lasting, closing, one request behind another) stays with the server.
 */
final class DoorFilter extends FileCacheFilter {
    /** More hosts than an office's site has names; forged ones must not fill the memory. */
    private static final int MOST_SITES = 50;

    private static final Logger LOG = Logger.getLogger(DoorFilter.class.getName());

    private final FileCacheFilter former;
    private final String sessionCookie;
    private final Map<String, String> sites = new ConcurrentHashMap<>();

    /** Null once it is shut: connections may hold this filter for longer than the port does. */
    private volatile FrontDoor door;

    /**
     * A door.
     *
     * @param former the filter in whose place it is put
     * @param sessionCookie what a cookie is named by which the portal knows a session
     */
    DoorFilter(FileCacheFilter former, String sessionCookie, FrontDoor door) {
        super(former.getFileCache());
        this.former = former;
        this.sessionCookie = sessionCookie;
        this.door = door;
    }

    /** Answers nothing any more, and returns the filter in whose place it stood. */
    FileCacheFilter shut() {
        door = null;
        return former;
    }

    /**
     * Learns from a request that reached the portal under which address the site is read by those who name this host. Whoever names a host
     * that is not known yet is led past the door.
     */
    void learn(String host, String site) {
        if (sites.size() >= MOST_SITES) {
            sites.clear();
        }
        sites.put(host, site);
    }

    boolean knows(String host) {
        return sites.containsKey(host);
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof HttpContent content
                && content.isLast()
                && content.getHttpHeader() instanceof HttpRequestPacket request
                && isPlain(request)) {
            FrontDoor open = door;
            String host = request.getHeader(Header.Host);
            String site = host == null ? null : sites.get(host);
            DoorAnswer answer = open == null || site == null ? null : answer(open, new AskedAtDoor(request), site);
            if (answer != null) {
                answer.tell(request.getResponse());
                Buffer body = Buffers.wrap(context.getMemoryManager(), answer.body());
                context.write(HttpContent.builder(request.getResponse())
                        .content(body)
                        .last(true)
                        .build());
                return end(request, context);
            }
        }
        return former.handleRead(context);
    }

    /** Whether it is nothing but a request in HTTP/1, of somebody without a session. */
    private boolean isPlain(HttpRequestPacket request) {
        Protocol protocol = request.getProtocol();
        if (protocol != Protocol.HTTP_1_1 && protocol != Protocol.HTTP_1_0
                || request.isUpgrade()
                || request.isChunked()
                || request.getContentLength() > 0
                || request.requiresAcknowledgement()
                || request.getProcessingState().isError()) {
            return false;
        }
        for (String cookies : request.getHeaders().values(Header.Cookie)) {
            if (cookies.contains(sessionCookie)) {
                return false;
            }
        }
        return true;
    }

    /** Null when the portal has to answer. Beans must see its classes, which the server binds to the thread only later. */
    private static DoorAnswer answer(FrontDoor open, Asked asked, String site) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(open.getClass().getClassLoader());
        try {
            DoorAnswer answer = new DoorAnswer();
            return open.answer(asked, site, answer) ? answer : null;
        } catch (RuntimeException failed) { // such as while the portal stops
            LOG.log(Level.WARNING, "the front door did not answer; the portal does", failed);
            return null;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Lets the server go on with the connection, as soon as its reader has taken enough of what is on the way already. */
    private static NextAction end(HttpRequestPacket request, FilterChainContext context) {
        OutputSink sink = HttpContext.get(context).getOutputSink();
        Connection<?> connection = context.getConnection();
        if (sink.canWrite()) {
            complete(request, context);
            return context.getStopAction();
        }
        NextAction waiting = context.getSuspendAction();
        context.suspend();
        sink.notifyCanWrite(new WriteHandler() {
            /** In a later turn: one answer that follows another at once must not stand upon it. */
            @Override
            public void onWritePossible() {
                connection.executeInEventThread(IOEvent.READ, () -> goOn(request, context, connection));
            }

            @Override
            public void onError(Throwable failed) {
                context.completeAndRecycle();
                connection.closeSilently(); // or it would be left open, and nobody would listen to it
            }
        });
        return waiting;
    }

    private static void goOn(HttpRequestPacket request, FilterChainContext context, Connection<?> connection) {
        try {
            complete(request, context);
            context.resume(context.getStopAction()); // what the reader asked for meanwhile comes next
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "a connection is given up", failed);
            connection.closeSilently();
        }
    }

    private static void complete(HttpRequestPacket request, FilterChainContext context) {
        context.notifyDownstream(HttpServerFilter.RESPONSE_COMPLETE_EVENT);
        request.getResponse().recycle();
        request.recycle();
    }
}
