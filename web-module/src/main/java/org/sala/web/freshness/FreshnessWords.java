package org.sala.web.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.sala.freshness.domain.Freshness;
import org.sala.register.domain.Period;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;

/** The sign and colour that go with the word for a state, for pages: {@code #{freshness.icon(state)}}. */
@Named("freshness")
@ApplicationScoped
public class FreshnessWords {

    /** The name of the picture. */
    public String icon(Freshness state) {
        return switch (state) {
            case PRESENT -> "check-circle";
            case DUE -> "clock";
            case OVERDUE -> "warning";
            case NEVER -> "close";
            case NOT_APPLICABLE -> "fold";
        };
    }

    /** The class of the tag around picture and word. */
    public String tag(Freshness state) {
        return switch (state) {
            case PRESENT -> "tag good";
            case DUE -> "tag gold";
            case OVERDUE -> "tag bad";
            case NEVER -> "tag bad never";
            case NOT_APPLICABLE -> "tag plain";
        };
    }

    /** A period as people write it: first and last day. */
    public String period(Period period, Language language) {
        return ThaiDates.abbreviated(period.first(), language) + " – " + ThaiDates.abbreviated(period.last(), language);
    }
}
