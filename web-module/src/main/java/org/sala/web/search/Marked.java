package org.sala.web.search;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.sala.search.domain.Segment;

/**
 * Writes a text with what was looked for marked: {@code sala:marked value="#{hit.title()}"}. A page of results holds hundreds of such
 * pieces, which repeated as components of their own took most of its time.
 */
@FacesComponent("org.sala.Marked")
public class Marked extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.sala";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!(getAttributes().get("value") instanceof Iterable<?> segments)) {
            return;
        }
        ResponseWriter page = context.getResponseWriter();
        for (Object one : segments) {
            Segment segment = (Segment) one;
            if (segment.match()) {
                page.startElement("mark", this);
                page.writeText(segment.text(), this, null);
                page.endElement("mark");
            } else {
                page.writeText(segment.text(), this, null);
            }
        }
    }
}
