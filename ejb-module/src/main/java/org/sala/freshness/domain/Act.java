package org.sala.freshness.domain;

import java.time.Instant;
import org.sala.register.domain.DutyLine;

/**
 * That something went out or was checked: either by category and kind, or under a required item.
 *
 * @param kindCode may be null
 * @param topicCode null for an act by category and kind
 */
public record Act(int categoryNumber, String kindCode, String topicCode, Instant at) {

    /** Whether it is an act under this line. */
    public boolean isUnder(DutyLine line) {
        return isUnder(line, categoryNumber, kindCode, topicCode);
    }

    static boolean isUnder(DutyLine line, int category, String kind, String topic) {
        return switch (line.type()) {
            case ITEM -> line.code().equals(topic);
            case KIND -> topic == null && line.code().equals(kind);
            case CATEGORY -> topic == null && line.categoryNumber() == category;
        };
    }
}
