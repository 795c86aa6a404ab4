package org.sala.visits.domain;

import java.time.ZoneId;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * What the office decides about counting.
 *
 * @param zone whose midnight ends a day
 * @param staff networks whose requests are the staff's
 * @param ownHosts hosts, in lower case, that are this site itself and so no referrers
 * @param format of the log
 * @param counted whether a line of this instant, in seconds since 1970, is to be counted; any other is left out
 */
public record ReadingRules(
        ZoneId zone, RobotList robots, Networks staff, Set<String> ownHosts, LogFormat format, LongPredicate counted) {

    /** How the portal's own logs are read: every line counts. */
    public ReadingRules(ZoneId zone, RobotList robots, Networks staff, Set<String> ownHosts) {
        this(zone, robots, staff, ownHosts, LogFormat.COMBINED, second -> true);
    }

    /** The same rules for a log of this format, of which only some instants count. */
    public ReadingRules with(LogFormat format, LongPredicate counted) {
        return new ReadingRules(zone, robots, staff, ownHosts, format, counted);
    }

    /** The same rules, by which also only these instants count. */
    public ReadingRules and(LongPredicate also) {
        return with(format, counted.and(also));
    }
}
