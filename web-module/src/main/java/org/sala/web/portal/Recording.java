package org.sala.web.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Hands what its children write to the window {@code of} as well, so that it need not be written again. */
@FacesComponent(value = "org.sala.Recording")
public class Recording extends UIComponentBase {

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
        StringWriter recorded = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(recorded);
        context.setResponseWriter(writer);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        page.write(recorded.toString());
        if (getAttributes().get("of") instanceof ShownWindow window) {
            window.drawnAs(recorded.toString());
        }
    }
}
