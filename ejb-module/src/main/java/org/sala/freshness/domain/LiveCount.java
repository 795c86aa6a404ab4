package org.sala.freshness.domain;

import java.time.Instant;
import org.sala.register.domain.DutyLine;

/**
 * What is live of a category and kind, or under a required item.
 *
 * @param topicCode null for a count by category and kind
 * @param first when the oldest of it went out
 * @param last when anything of it was last published or checked
 */
public record LiveCount(
        int categoryNumber, String kindCode, String topicCode, long count, Instant first, Instant last) {

    /** Whether it counts under this line. */
    public boolean isUnder(DutyLine line) {
        return Act.isUnder(line, categoryNumber, kindCode, topicCode);
    }
}
