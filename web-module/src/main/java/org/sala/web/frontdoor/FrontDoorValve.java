package org.sala.web.frontdoor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.server.FileCacheFilter;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.web.valve.GlassFishValve;
import org.sala.web.addresses.SiteAddress;

/**
 * Stands in the host's pipeline, before its applications, and lets everything through. The first request for the portal that comes to a
 * port opens the door there; from those that come the usual way the door learns the names of the site.
 */
final class FrontDoorValve implements GlassFishValve {
    private static final Logger LOG = Logger.getLogger(FrontDoorValve.class.getName());

    private final Context context;
    private final String sessionCookie;
    private final FrontDoor door;

    /** By the port's chain of filters. */
    private final Map<FilterChain, DoorFilter> doors = new ConcurrentHashMap<>();

    /** Guarded by {@code this}: requests may still be on their way in when the portal stops. */
    private boolean isShut;

    FrontDoorValve(Context context, FrontDoor door) {
        this.context = context;
        this.sessionCookie = Optional.ofNullable(
                        context.getServletContext().getSessionCookieConfig().getName())
                .orElse("JSESSIONID"); // the name there is when none is set
        this.door = door;
    }

    @Override
    public String getInfo() {
        return getClass().getName();
    }

    @Override
    public int invoke(Request request, Response response) {
        org.glassfish.grizzly.http.server.Request behind =
                request.getContext() == context ? ServerRequest.behind(request) : null;
        // each connection in HTTP/2 has a chain of its own
        if (behind != null && behind.getProtocol() != Protocol.HTTP_2_0) {
            learn(behind, (HttpServletRequest) request.getRequest());
        }
        return INVOKE_NEXT;
    }

    private void learn(org.glassfish.grizzly.http.server.Request behind, HttpServletRequest request) {
        FilterChain chain = behind.getContext().getFilterChain();
        DoorFilter known = doors.get(chain);
        DoorFilter here = known == null ? open(chain) : known;
        String host = behind.getHeader(Header.Host);
        if (here != null && host != null && !here.knows(host) && isAsItCame(behind, request)) {
            here.learn(host, SiteAddress.of(request));
        }
    }

    /** Whether the server takes the request for encrypted because it is, not because a proxy says so, which differs by request. */
    private static boolean isAsItCame(org.glassfish.grizzly.http.server.Request behind, HttpServletRequest request) {
        return request.getScheme().equals(behind.getRequest().isSecure() ? "https" : "http");
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // nothing was done
    }

    /** Shuts the doors for good. */
    synchronized void shut() {
        isShut = true;
        doors.forEach((chain, here) -> {
            FileCacheFilter former = here.shut();
            int place = chain.indexOf(here);
            if (place >= 0) {
                chain.set(place, former);
            }
        });
        doors.clear();
    }

    /** Puts a door in the place of the filter for files, or returns null where there is none or the portal stops. */
    private synchronized DoorFilter open(FilterChain chain) {
        DoorFilter known = doors.get(chain);
        if (known != null || isShut) {
            return known;
        }
        for (int place = 0; place < chain.size(); place++) {
            if (chain.get(place) instanceof FileCacheFilter files) {
                DoorFilter here = new DoorFilter(files, sessionCookie, door);
                doors.put(chain, here);
                chain.set(place, here);
                LOG.info("kept pages are answered at the front door");
                return here;
            }
        }
        return null;
    }
}
