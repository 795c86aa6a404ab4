package org.sala.web.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sala.portal.domain.Audience;

/**
 * Something a window can show. An implementation is an application-scoped bean with a {@link PortletName}; it reads boundaries and
 * returns a record, which its {@code view.xhtml} finds as {@code #{window.model}}. It is called in a thread of its own and has a second:
 * one that fails or is slower is replaced by a sentence. So it must take everything about the request from its argument.
 */
public interface Portlet {

    /** What the window is to show; never an entity. */
    Object view(PortletRequest request);

    /** What can be set in the edit mode, besides the title, which every window has. */
    default List<Preference> preferences() {
        return List.of();
    }

    /** How long what it shows stays true although nobody changes the site; empty for ever. */
    default Optional<Duration> holdsFor() {
        return Optional.empty();
    }

    /** For whom it is at most; one that must know who is signed in is for staff, and no page of the public can show it. */
    default Audience audience() {
        return Audience.EVERYBODY;
    }

    /** A style class of the window, such as {@code alert}. */
    default String look() {
        return "";
    }
}
