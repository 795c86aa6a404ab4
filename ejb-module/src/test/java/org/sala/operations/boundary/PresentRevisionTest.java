package org.sala.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sala.operations.domain.Subject;

class PresentRevisionTest {
    private final AtomicLong stored = new AtomicLong(7);
    private final AtomicLong changes = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Subject, Long> moved = new HashMap<>();
    private boolean broken;

    private final PresentRevision present = new PresentRevision(
            new SiteRevision() {
                @Override
                public long current() {
                    asked.incrementAndGet();
                    if (broken) {
                        throw new IllegalStateException("no database");
                    }
                    return stored.get();
                }

                @Override
                public Map<Subject, Long> subjects() {
                    return moved;
                }
            },
            new ChangesHere() {
                @Override
                public long count() {
                    return changes.get();
                }
            });

    @Test
    void a_change_of_this_node_is_seen_by_the_next_request() {
        List<Long> told = new ArrayList<>();
        assertThat(present.get(told::add)).isEqualTo(7);
        stored.set(8);
        changes.incrementAndGet();
        assertThat(present.get(told::add)).isEqualTo(8);
        assertThat(told).containsExactly(7L, 8L);
    }

    @Test
    void what_follows_from_some_subjects_moves_only_with_them() {
        moved.putAll(Map.of(Subject.SURVEY, 3L, Subject.OFFICE, 5L, Subject.category(8), 7L));
        Set<Subject> lists = Subject.publications(8);
        assertThat(present.of(lists)).isEqualTo(7);
        assertThat(present.of(Set.of(Subject.SURVEY))).isEqualTo(3);
        assertThat(present.of(Set.of())).isZero();

        change(8, Subject.SURVEY);
        assertThat(present.of(lists)).isEqualTo(7);
        assertThat(present.of(Set.of(Subject.SURVEY))).isEqualTo(8);
        assertThat(present.of(Subject.all())).isEqualTo(8);

        change(9, Subject.OFFICE);
        assertThat(present.of(lists)).isEqualTo(9);
    }

    private void change(long revision, Subject subject) {
        stored.set(revision);
        moved.put(subject, revision);
        changes.incrementAndGet();
    }

    @Test
    void who_must_not_wait_is_told_when_the_number_is_not_known_for_certain() {
        assertThat(present.ifKnown()).isEqualTo(PresentRevision.UNKNOWN);
        present.get();
        assertThat(present.ifKnown()).isEqualTo(7);
        changes.incrementAndGet();
        assertThat(present.ifKnown()).isEqualTo(PresentRevision.UNKNOWN);
        stored.set(8);
        assertThat(present.get()).isEqualTo(8);
        assertThat(present.ifKnown()).isEqualTo(8);
        assertThat(asked).as("by get alone").hasValue(2);
    }

    @Test
    void the_database_is_not_asked_for_each_request() {
        for (int i = 0; i < 100; i++) {
            present.get();
        }
        changes.incrementAndGet();
        for (int i = 0; i < 100; i++) {
            present.get();
        }
        assertThat(asked)
                .as("once at first, once for the change, and what a slow machine adds")
                .hasValueBetween(2, 10);
    }

    @Test
    void a_database_that_does_not_answer_leaves_the_number_known_before() {
        present.get();
        broken = true;
        changes.incrementAndGet();
        assertThat(present.get()).isEqualTo(7);
    }
}
