package org.sala.portal.domain;

import java.util.Locale;
import org.sala.shared.Refused;

/** What an administrator does to the draft of a layout. */
public sealed interface LayoutChange {

    /**
     * The layout after the change.
     *
     * @throws Refused when the layout cannot be so
     */
    Layout of(Layout before);

    /** The name of the change in the draft, also the last part of its text's key: that of the record, in small letters. */
    default String name() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Divides the page otherwise. */
    record Divide(PageTemplate template) implements LayoutChange {
        @Override
        public Layout of(Layout before) {
            return before.divided(template);
        }
    }

    /** Puts a window elsewhere: at a place of a region, counted from 0. */
    record Move(long window, Region region, int place) implements LayoutChange {
        @Override
        public Layout of(Layout before) {
            return before.moved(window, region, place);
        }
    }

    /** Puts another window behind the last of a region. */
    record Add(String portlet, Region region, Audience audience) implements LayoutChange {
        @Override
        public Layout of(Layout before) {
            return before.added(portlet, region, audience);
        }
    }

    /** Takes a window from the page. */
    record Remove(long window) implements LayoutChange {
        @Override
        public Layout of(Layout before) {
            return before.without(window);
        }
    }

    /** Sets what a window shows, to whom, and whether people may change it for themselves. */
    record Set(PlacedWindow window) implements LayoutChange {
        @Override
        public Layout of(Layout before) {
            return before.set(window);
        }
    }
}
