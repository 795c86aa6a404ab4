package org.sala.satisfaction.domain;

import java.util.Optional;

/**
 * The figures of a report that stand on a start page.
 *
 * @param respondents how many people answered
 * @param overall all their marks
 * @param bandSet of the newest version answered in the period
 */
public record SatisfactionLevel(long respondents, Tally overall, BandSet bandSet) {

    /** Whether anybody gave a mark, so that there are figures to show. */
    public boolean hasFigures() {
        return overall.n() > 0;
    }

    /** The word for the overall mean; empty when there is none. */
    public Optional<LevelWord> level() {
        return overall.level(bandSet);
    }
}
