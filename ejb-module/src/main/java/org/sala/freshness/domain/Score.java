package org.sala.freshness.domain;

import java.util.Collection;

/**
 * How much of what applies is kept.
 *
 * @param kept lines that are present or due
 * @param asked lines that apply
 */
public record Score(int kept, int asked) {

    /** The score of these states. */
    public static Score of(Collection<Freshness> states) {
        int asked = (int) states.stream()
                .filter(state -> state != Freshness.NOT_APPLICABLE)
                .count();
        return new Score((int) states.stream().filter(Freshness::isKept).count(), asked);
    }

    /** In whole percent, rounded down so that 100 means all; 100 when nothing is asked. */
    public int percent() {
        return asked == 0 ? 100 : 100 * kept / asked;
    }
}
