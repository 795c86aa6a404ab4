package org.sala.visits.domain;

import java.time.ZoneId;
import java.util.Set;

/**
 * What the office decides about counting.
 *
 * @param zone whose midnight ends a day
 * @param staff networks whose requests are the staff's
 * @param ownHosts hosts, in lower case, that are this site itself and so no referrers
 */
public record ReadingRules(ZoneId zone, RobotList robots, Networks staff, Set<String> ownHosts) {}
