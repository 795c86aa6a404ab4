package org.sala.web.drawn;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Something that was written before and stands on the page as it is. */
final class Written extends UIComponentBase {
    private final String html;

    Written(String html) {
        this.html = html;
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "org.sala";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        context.getResponseWriter().write(html);
    }
}
