package org.sala.web.drawn;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <sala:drawn of="#{each}" as="window">}: a {@link Drawn}, as it was written before, or what stands in the tag. There it is known by
 * the name in {@code as}, itself and not by an expression that would be asked again for each word of it.
 */
public class DrawnHandler extends TagHandler {
    private final TagAttribute of;
    private final TagAttribute as;

    /** As Facelets makes it, once for each place in a page. */
    public DrawnHandler(TagConfig config) {
        super(config);
        of = getAttribute("of");
        as = getAttribute("as");
    }

    @Override
    public final void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        Drawn drawn = drawn(facelet, of == null ? null : of.getObject(facelet));
        if (drawn.getDrawn() == null) {
            Recording recording = new Recording(drawn);
            applyNamed(facelet, recording, drawn);
            parent.getChildren().add(recording);
        } else {
            parent.getChildren().add(new Written(drawn.inPage(drawn.getDrawn())));
        }
    }

    private void applyNamed(FaceletContext facelet, UIComponent parent, Drawn drawn) throws IOException {
        if (as == null) {
            nextHandler.apply(facelet, parent);
            return;
        }
        VariableMapper names = facelet.getVariableMapper();
        ValueExpression itself = facelet.getExpressionFactory().createValueExpression(drawn, drawn.getClass());
        ValueExpression before = names.setVariable(as.getValue(), itself);
        try {
            nextHandler.apply(facelet, parent);
        } finally {
            names.setVariable(as.getValue(), before);
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
