package org.sala.web.drawn;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;

/**
 * {@code <sala:part name="foot">}: what stands in it follows from the language, what stands around every page ({@code #{site}}) and the
 * value of {@code of} alone. It is built and written once, and on other pages stands as it was written.
 */
public final class PartHandler extends DrawnHandler {
    private final TagAttribute name;

    /** As Facelets makes it, once for each place in a page. */
    public PartHandler(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
    }

    @Override
    Drawn drawn(FaceletContext facelet, Object value) {
        FacesContext context = facelet.getFacesContext();
        return context.getApplication()
                .evaluateExpressionGet(context, "#{drawnParts}", DrawnParts.class)
                .part(name.getValue(), value);
    }
}
