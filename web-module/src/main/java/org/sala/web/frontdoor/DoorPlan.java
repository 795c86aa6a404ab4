package org.sala.web.frontdoor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Lays the door ready where {@link DoorSetting}, which the server makes without beans, finds it. */
@WebListener
public class DoorPlan implements ServletContextListener {
    static final String ATTRIBUTE = FrontDoor.class.getName();

    @Inject
    private FrontDoor door;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(ATTRIBUTE, door);
    }
}
