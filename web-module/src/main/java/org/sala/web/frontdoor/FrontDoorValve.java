package org.sala.web.frontdoor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
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
    private final FrontDoor door;

    /** By the port's chain of filters. */
    private final Map<FilterChain, DoorFilter> doors = new ConcurrentHashMap<>();

    FrontDoorValve(Context context, FrontDoor door) {
        this.context = context;
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
        if (behind != null) {
            learn(behind, (HttpServletRequest) request.getRequest());
        }
        return INVOKE_NEXT;
    }

    private void learn(org.glassfish.grizzly.http.server.Request behind, HttpServletRequest request) {
        DoorFilter here = doors.computeIfAbsent(behind.getContext().getFilterChain(), this::open);
        String host = behind.getHeader(Header.Host);
        if (here != null && host != null && !here.knows(host)) {
            here.learn(host, SiteAddress.of(request));
        }
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // nothing was done
    }

    /** Shuts the doors again. */
    void shut() {
        doors.forEach((chain, here) -> {
            int place = chain.indexOf(here);
            if (place >= 0) {
                chain.set(place, here.former());
            }
        });
        doors.clear();
    }

    /** Puts a door in the place of the filter for files, or returns null where there is none, such as within HTTP/2. */
    private DoorFilter open(FilterChain chain) {
        for (int place = 0; place < chain.size(); place++) {
            Filter filter = chain.get(place);
            if (filter instanceof FileCacheFilter files) {
                DoorFilter here = new DoorFilter(files, door);
                chain.set(place, here);
                LOG.info("kept pages are answered at the front door");
                return here;
            }
        }
        return null;
    }
}
