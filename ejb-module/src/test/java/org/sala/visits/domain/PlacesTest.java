package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.visits.domain.Scope.Kind;

class PlacesTest {
    private static final Places PLACES =
            new Places(Map.of(1L, "news", 2L, "law"), Map.of(1L, "health"), Map.of(7L, 1L, 8L, 2L));

    @Test
    void a_file_stands_where_the_publication_stands_that_held_it_first() {
        assertThat(PLACES.holdsFile(new Scope(Kind.CATEGORY, "news"), "7/plan.pdf"))
                .isTrue();
        assertThat(PLACES.holdsFile(new Scope(Kind.GROUP, "health"), "7/plan.pdf"))
                .isTrue();
        assertThat(PLACES.holdsFile(new Scope(Kind.PUBLICATION, "2"), "7/plan.pdf"))
                .isFalse();
        assertThat(PLACES.holdsFile(new Scope(Kind.FILE, "7/plan.pdf"), "7/plan.pdf"))
                .isTrue();
        assertThat(PLACES.holdsFile(Scope.SITE, "99/unknown.pdf")).isTrue();
    }

    @Test
    void what_is_not_known_stands_under_none_and_is_lost_to_no_sum() {
        assertThat(PLACES.categoryOf("99")).isEqualTo(Breakdown.NONE);
        assertThat(PLACES.groupOf("2")).isEqualTo(Breakdown.NONE);
        assertThat(PLACES.holderOf("no-number")).isEqualTo(Breakdown.NONE);
        assertThat(PLACES.holdsPublication(new Scope(Kind.CATEGORY, Breakdown.NONE), "x"))
                .isTrue();
    }
}
