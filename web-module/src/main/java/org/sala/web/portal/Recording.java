package org.sala.web.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Hands what its children write to the window {@code of} as well, so that it need not be written again. */
@FacesComponent(value = "org.sala.Recording")
public class Recording extends HoldsBack {

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String written = written(context);
        context.getResponseWriter().write(written);
        if (window() != null) {
            window().drawnAs(written);
        }
    }
}
