package org.sala.web.drawn;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code <sala:drawn of="#{window}">}: a {@link Drawn}, as it was written before, or what stands in the tag. */
public class DrawnHandler extends TagHandler {
    private final TagAttribute of;

    /** As Facelets makes it, once for each place in a page. */
    public DrawnHandler(TagConfig config) {
        super(config);
        of = getAttribute("of");
    }

    @Override
    public final void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        Drawn drawn = drawn(facelet, of == null ? null : of.getObject(facelet));
        if (drawn.getDrawn() == null) {
            Recording recording = new Recording(drawn);
            nextHandler.apply(facelet, recording);
            parent.getChildren().add(recording);
        } else {
            parent.getChildren().add(new Written(drawn.inPage(drawn.getDrawn())));
        }
    }

    /**
     * What stands here.
     *
     * @param value of the attribute {@code of}; null when it is not given
     */
    Drawn drawn(FaceletContext facelet, Object value) {
        return (Drawn) value;
    }
}
