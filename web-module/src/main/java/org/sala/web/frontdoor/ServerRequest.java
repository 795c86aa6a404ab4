package org.sala.web.frontdoor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Request;

/**
 * Leads from a request of the container to the server's own, which stands behind it. The method is asked for by its name: Payara's class
 * differs in it from the published one the portal is compiled against.
 */
final class ServerRequest {
    private static final Logger LOG = Logger.getLogger(ServerRequest.class.getName());
    private static final Class<?> CONTAINERS = org.apache.catalina.connector.Request.class;
    private static final MethodHandle BEHIND = find();

    private ServerRequest() {}

    /** The request behind one of the container's, or null on a server that has it elsewhere. */
    static org.glassfish.grizzly.http.server.Request behind(Request request) {
        if (BEHIND == null || !CONTAINERS.isInstance(request)) {
            return null;
        }
        try {
            return (org.glassfish.grizzly.http.server.Request) BEHIND.invoke(request);
        } catch (Throwable failed) { // what a handle is declared to throw; this one only reads a field
            throw new IllegalStateException(failed);
        }
    }

    private static MethodHandle find() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(
                            CONTAINERS,
                            "getCoyoteRequest",
                            MethodType.methodType(org.glassfish.grizzly.http.server.Request.class));
        } catch (ReflectiveOperationException absent) {
            LOG.log(Level.WARNING, "kept pages are answered by the portal, not at the front door", absent);
            return null;
        }
    }
}
