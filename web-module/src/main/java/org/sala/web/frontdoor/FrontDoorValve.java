package org.sala.web.frontdoor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/** Stands in the host's pipeline, before its applications, and lets through what is not the portal's or not kept. */
final class FrontDoorValve implements GlassFishValve {
    private final Context context;
    private final FrontDoor door;
    private final ClassLoader loader;

    FrontDoorValve(Context context, FrontDoor door) {
        this.context = context;
        this.door = door;
        this.loader = door.getClass().getClassLoader();
    }

    @Override
    public String getInfo() {
        return getClass().getName();
    }

    @Override
    public int invoke(Request request, Response response) throws IOException {
        return request.getContext() == context && isAnswered(request, response) ? END_PIPELINE : INVOKE_NEXT;
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // what was answered needs nothing more
    }

    /** Beans must see the portal's own classes, which the server binds to the thread only later. */
    private boolean isAnswered(Request request, Response response) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return door.answer((HttpServletRequest) request.getRequest(), (HttpServletResponse) response.getResponse());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
