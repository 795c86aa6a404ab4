package org.sala.web.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.web.drawn.HoldsBack;
import org.sala.web.keptpages.KeptFor;

/**
 * Holds back what its children write until all of it is there. When one of them fails, the facet {@code failed} stands in their place
 * and the page goes on; it is made again soon.
 */
@FacesComponent(value = "org.sala.Guard")
public class Guard extends HoldsBack {
    private static final Logger LOG = Logger.getLogger(Guard.class.getName());

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String written;
        try {
            written = written(context);
        } catch (IOException | RuntimeException e) {
            ShownWindow window = getAttributes().get("of") instanceof ShownWindow shown ? shown : null;
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "A window could not be written: " + (window == null ? "" : window.getPortlet()));
            leaveChildren(context);
            fail(context, window);
            return;
        }
        context.getResponseWriter().write(written);
    }

    private void fail(FacesContext context, ShownWindow window) throws IOException {
        if (window != null) {
            window.fail();
            KeptFor.atMost((ServletRequest) context.getExternalContext().getRequest(), StartPages.UNTIL_TRIED_AGAIN);
        }
        if (getFacet("failed") != null) {
            getFacet("failed").encodeAll(context);
        }
    }

    /** The child that failed has not taken itself from the stack of current components. */
    private void leaveChildren(FacesContext context) {
        UIComponent current = UIComponent.getCurrentComponent(context);
        while (current != null && current != this) {
            current.popComponentFromEL(context);
            current = UIComponent.getCurrentComponent(context);
        }
    }
}
