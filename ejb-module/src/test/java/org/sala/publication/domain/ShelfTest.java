package org.sala.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.content.domain.ContentValues;
import org.sala.shared.Bilingual;

class ShelfTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Shelf shelf = Shelf.of(
            3, List.of(place(11, 1, 8, "general-news", 1), place(12, 2, 8, "warning", 2), place(13, 3, 2, null, 2)));

    @Test
    void the_newest_come_first_and_of_one_moment_the_later_edition() {
        assertThat(shelf.newest(null, null, 10))
                .extracting(ShelfPlace::publication)
                .containsExactly(3L, 2L, 1L);
        assertThat(shelf.newest(null, null, 2))
                .extracting(ShelfPlace::publication)
                .containsExactly(3L, 2L);
        assertThat(shelf.newest(8, null, 10))
                .extracting(ShelfPlace::publication)
                .containsExactly(2L, 1L);
        assertThat(shelf.newest(8, "warning", 10))
                .extracting(ShelfPlace::publication)
                .containsExactly(2L);
        assertThat(shelf.count(8, null)).isEqualTo(2);
        assertThat(shelf.count(8, "procurement-notice")).isZero();
        assertThat(shelf.countByCategory()).isEqualTo(Map.of(8, 2L, 2, 1L));
        assertThat(shelf.ofPublications(List.of(1L, 9L, 3L)))
                .extracting(ShelfPlace::publication)
                .containsExactly(1L, 3L);
    }

    @Test
    void what_moved_stands_elsewhere_or_nowhere_and_the_rest_as_before() {
        Shelf later =
                shelf.after(5, Set.of(1L, 2L, 4L), List.of(place(21, 1, 8, "warning", 1), place(24, 4, 8, null, 9)));

        assertThat(later.revision()).isEqualTo(5);
        assertThat(later.newest(null, null, 10)).extracting(ShelfPlace::edition).containsExactly(24L, 13L, 21L);
        assertThat(shelf.newest(null, null, 10))
                .as("whoever reads the earlier shelf goes on with it")
                .extracting(ShelfPlace::edition)
                .containsExactly(13L, 12L, 11L);
    }

    @Test
    void what_lists_show_is_forgotten_of_what_moved_alone() {
        ShelfPlace moving = place(11, 1, 8, "general-news", 1);
        ShelfPlace staying = place(12, 2, 8, "warning", 2);
        shelf.keep(moving, summary(1));
        shelf.keep(staying, summary(2));

        Shelf later = shelf.after(4, Set.of(1L), List.of(moving));
        assertThat(later.summary(moving)).isNull();
        assertThat(later.summary(staying)).isEqualTo(summary(2));

        shelf.keep(moving, summary(1));
        assertThat(later.summary(moving))
                .as("read for the earlier shelf, perhaps before it moved")
                .isNull();
    }

    @Test
    void summaries_have_a_bound() {
        for (int edition = 1; edition <= 2_500; edition++) {
            shelf.keep(place(edition, edition, 8, null, 1), summary(edition));
        }
        long kept = 0;
        for (int edition = 1; edition <= 2_500; edition++) {
            kept += shelf.summary(place(edition, edition, 8, null, 1)) == null ? 0 : 1;
        }
        assertThat(kept).isBetween(1L, 2_000L);
    }

    private static ShelfPlace place(long edition, long publication, int category, String kind, int day) {
        return new ShelfPlace(edition, publication, category, kind, FIRST.plusSeconds(day * 86_400L));
    }

    private static PublicationSummary summary(long number) {
        return new PublicationSummary(
                number,
                8,
                null,
                Bilingual.of("ข่าว " + number),
                Bilingual.EMPTY,
                null,
                Bilingual.EMPTY,
                FIRST,
                FIRST,
                1,
                Bilingual.EMPTY,
                List.of(),
                ContentValues.NONE);
    }
}
