package org.sala.visits.boundary;

import java.time.LocalDate;
import java.util.Map;
import org.sala.visits.domain.TrafficTally;

/**
 * A past day read once more from its logs.
 *
 * @param reached how far each of these logs was counted when it was read, by name
 * @param tally of this day alone
 */
public record DayReading(LocalDate day, Map<String, Long> reached, TrafficTally tally) {}
