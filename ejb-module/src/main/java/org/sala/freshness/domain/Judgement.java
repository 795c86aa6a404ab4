package org.sala.freshness.domain;

import java.time.LocalDate;
import java.util.List;
import org.sala.register.domain.Period;

/**
 * What the rule says of a line.
 *
 * @param due the day by which the next act is due, or was; null when the calendar does not ask
 * @param missed the periods whose due date has passed without an act
 */
public record Judgement(Freshness state, LocalDate due, List<Period> missed) {}
