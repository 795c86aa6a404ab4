package org.sala.web.frontdoor;

import org.apache.catalina.Contained;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Sets {@link FrontDoorValve} into the host and takes it out when the portal stops. The server takes it for a valve of the portal itself, named in
 * {@code glassfish-web.xml}, which it gives its container once the portal has started; as such it lets everything through.
 */
public class DoorSetting implements GlassFishValve, Contained, LifecycleListener {
    private Container container;
    private FrontDoorValve valve;

    @Override
    public Container getContainer() {
        return container;
    }

    @Override
    public void setContainer(Container container) {
        this.container = container;
        if (container instanceof Context context
                && context instanceof Lifecycle portal
                && context.getServletContext().getAttribute(DoorPlan.ATTRIBUTE) instanceof FrontDoor door) {
            valve = new FrontDoorValve(context, door);
            context.getParent().getPipeline().addValve(valve);
            portal.addLifecycleListener(this);
        }
    }

    @Override
    public void lifecycleEvent(LifecycleEvent event) {
        if (event.getType().equals(Lifecycle.BEFORE_STOP_EVENT) && valve != null) {
            container.getParent().getPipeline().removeValve(valve);
            valve.shut();
            valve = null;
        }
    }

    @Override
    public String getInfo() {
        return getClass().getName();
    }

    @Override
    public int invoke(Request request, Response response) {
        return INVOKE_NEXT;
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // nothing was done
    }
}
