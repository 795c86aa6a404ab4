package org.sala.web.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.web.keptpages.KeptFor;

/**
 * Holds back what its children write until all of it is there. When one of them fails, the facet {@code failed} stands in their place
 * and the page goes on; it is made again soon.
 */
@FacesComponent(value = "org.sala.Guard")
public class Guard extends UIComponentBase {
    private static final Logger LOG = Logger.getLogger(Guard.class.getName());

    @Override
    public String getFamily() {
        return "org.sala";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter held = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(held);
        context.setResponseWriter(writer);
        boolean whole = false;
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
            whole = true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "A window could not be written: " + portlet(), e);
            leaveChildren(context);
        } finally {
            context.setResponseWriter(page);
        }
        if (whole) {
            page.write(held.toString());
            return;
        }
        if (getAttributes().get("of") instanceof ShownWindow window) {
            window.fail();
            KeptFor.atMost((ServletRequest) context.getExternalContext().getRequest(), StartPages.UNTIL_TRIED_AGAIN);
        }
        if (getFacet("failed") != null) {
            getFacet("failed").encodeAll(context);
        }
    }

    private String portlet() {
        return getAttributes().get("of") instanceof ShownWindow window ? window.getPortlet() : "";
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
