package org.sala.web.drawn;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Tells a {@link Drawn} what its children write, so that it need not be written again. */
public final class Recording extends HoldsBack {
    private final Drawn of;

    /** Made with the page, which is never restored. */
    public Recording(Drawn of) {
        this.of = of;
        setTransient(true);
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String written = written(context);
        context.getResponseWriter().write(of.inPage(written));
        of.drawnAs(written);
    }
}
