package org.sala.web.drawn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sala.shared.Language;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.site.Site;

/** Finds parts of the page that is being made which are the same on many pages, for {@link PartHandler}. */
@Named
@RequestScoped
public class DrawnParts {
    @Inject
    private Drawings drawings;

    @Inject
    private Site site;

    @Inject
    private HttpServletRequest request;

    /** A variant of a part, such as the list of categories with the third one marked. */
    private record Place(String part, Language language, Object variant) {}

    /**
     * A part of this page.
     *
     * @param before what was written of it before; null when it has to be written
     * @param place where to keep what is written
     */
    private record Part(String before, Object place, Object around, Drawings drawings) implements Drawn {
        @Override
        public String getDrawn() {
            return before;
        }

        @Override
        public void drawnAs(String written) {
            drawings.keep(place, around, written);
        }
    }

    /**
     * The part as it is on this page.
     *
     * @param variant what it follows from beside the language and what stands around every page; null for nothing
     */
    Drawn part(String name, Object variant) {
        Object place = new Place(name, RequestLanguage.of(request), variant);
        Object around = site.around();
        return new Part(drawings.find(place, around).orElse(null), place, around, drawings);
    }
}
