package org.sala.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;

/**
 * What the windows of the public start page said when they were last written. Of a page that is made again after a change most windows
 * would say the same; only the others are written anew. A window says the same when everything that {@link Portlet#isDrawnFromModel()}
 * names is equal: nothing is guessed from times or from kinds of changes.
 */
@ApplicationScoped
public class DrawnWindows {
    /** The windows of all layouts and languages that a node could ever show are fewer; a bound all the same. */
    private static final int MOST = 500;

    private final Map<Place, Drawing> drawings = new ConcurrentHashMap<>();

    @Inject
    private SalaClock clock;

    /** What the server makes beans with. */
    public DrawnWindows() {}

    DrawnWindows(SalaClock clock) {
        this.clock = clock;
    }

    private record Place(long window, Language language) {}

    /** Everything that a window follows from. */
    private record Drawn(WindowView view, WindowAddresses addresses, Object model, Object around, LocalDate day) {}

    private record Drawing(Drawn of, String html) {}

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
        Drawn wanted = new Drawn(window.getView(), window.addresses(), window.getModel(), around, clock.today());
        Drawing known = drawings.get(place);
        if (known != null && known.of().equals(wanted)) {
            window.draw(known.html());
        } else {
            window.whenDrawn(html -> keep(place, new Drawing(wanted, html)));
        }
    }

    private void keep(Place place, Drawing drawing) {
        if (drawings.size() >= MOST) {
            drawings.clear();
        }
        drawings.put(place, drawing);
    }
}
