package org.sala.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.web.drawn.Drawings;

/**
 * What the windows of the public start page said when they were last written. Of a page that is made again after a change most windows
 * would say the same; only the others are written anew. A window says the same when everything that {@link Portlet#isDrawnFromModel()}
 * names is equal.
 */
@ApplicationScoped
public class DrawnWindows {
    @Inject
    private SalaClock clock;

    @Inject
    private Drawings drawings;

    /** What the server makes beans with. */
    public DrawnWindows() {}

    DrawnWindows(SalaClock clock, Drawings drawings) {
        this.clock = clock;
        this.drawings = drawings;
    }

    private record Place(long window, Language language) {}

    /** Everything that a window follows from. */
    private record FollowsFrom(
            WindowView view, WindowAddresses addresses, Object model, Object around, LocalDate day) {}

    /**
     * Gives the window what was written of it before, else asks it to hand over what will be written. Of a page on which a window is not
     * as usual there are too many to keep.
     *
     * @param around what stands around this page, as the page itself reads it
     */
    void prepare(ShownWindow window, Language language, Object around) {
        if (!window.addresses().isUsual()) {
            return;
        }
        Place place = new Place(window.getView().id(), language);
        FollowsFrom wanted =
                new FollowsFrom(window.getView(), window.addresses(), window.getModel(), around, clock.today());
        drawings.find(place, wanted)
                .ifPresentOrElse(window::draw, () -> window.whenDrawn(html -> drawings.keep(place, wanted, html)));
    }
}
