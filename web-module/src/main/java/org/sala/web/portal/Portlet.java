package org.sala.web.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.operations.domain.Subject;
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

    /**
     * The same for what it found this time, such as a notice that closes this afternoon.
     *
     * @param model what {@link #view} returned
     */
    default Optional<Duration> holdsFor(Object model) {
        return holdsFor();
    }

    /**
     * What {@link #view} follows from beside the request, the day and the time that {@link #holdsFor(Object)} tells. Until one of these
     * subjects changes, windows of public pages show what was found before. Everything, unless the portlet knows better; one that follows
     * from a subject and does not name it shows what is out of date.
     */
    default Set<Subject> subjects(PortletRequest request) {
        return Subject.all();
    }

    /**
     * Whether what its {@code view.xhtml} writes follows from the model, the preferences, the language, the present date and what stands
     * around every page ({@code #{site}}) alone. The model must then be unchangeable, and best a record of values, equal when it says the
     * same. Such a window is written anew only when one of these has changed. A view that asks another bean for more must not say so.
     */
    default boolean isDrawnFromModel() {
        return false;
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
