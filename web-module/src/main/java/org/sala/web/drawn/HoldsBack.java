package org.sala.web.drawn;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/** A part of a page that decides what becomes of what its children write. */
public abstract class HoldsBack extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.sala";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    /** What the children write; on the page stands nothing of it yet. */
    protected final String written(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter held = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(held);
        context.setResponseWriter(writer);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return held.toString();
    }
}
