package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.operations.boundary.PresentRevision;
import org.sala.operations.domain.Subject;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;

class KeptModelsTest {
    private static final Instant MORNING = Instant.parse("2026-11-29T02:00:00Z");

    private final Map<Subject, Long> moved = new HashMap<>();
    private final SalaClock clock = new SalaClock("Asia/Bangkok");
    private final KeptModels models = new KeptModels(
            new PresentRevision() {
                @Override
                public long of(Set<Subject> subjects) {
                    return subjects.stream()
                            .mapToLong(subject -> moved.getOrDefault(subject, 0L))
                            .max()
                            .orElse(0);
                }
            },
            clock);

    @Test
    void what_was_found_stays_while_its_subjects_stay() {
        Lists news = new Lists(Optional.empty());
        keep(news, Map.of(), "news");

        moved.put(Subject.SURVEY, 4L);

        assertThat(found(news, Map.of(), MORNING)).contains("news");
    }

    @Test
    void a_change_of_a_subject_makes_it_ask_again() {
        Lists news = new Lists(Optional.empty());
        keep(news, Map.of(), "news");

        moved.put(Subject.category(8), 5L);

        assertThat(found(news, Map.of(), MORNING)).isEmpty();
    }

    @Test
    void a_change_while_the_portlet_is_busy_is_not_missed() {
        Lists news = new Lists(Optional.empty());
        clock.at(MORNING, () -> {
            KeptModels.Asking asking = models.asking("lists", news, request(Map.of(), Language.TH));
            moved.put(Subject.category(8), 5L);
            models.keep(asking, "news as of before");
        });

        assertThat(found(news, Map.of(), MORNING)).isEmpty();
    }

    @Test
    void other_settings_are_another_question() {
        Lists news = new Lists(Optional.empty());
        keep(news, Map.of(), "news");

        assertThat(found(news, Map.of("rows", "3"), MORNING)).isEmpty();
    }

    @Test
    void nothing_stays_longer_than_it_holds_or_over_midnight() {
        Lists counter = new Lists(Optional.of(Duration.ofMinutes(5)));
        Lists news = new Lists(Optional.empty());
        keep(counter, Map.of(), "7 visits");
        assertThat(found(counter, Map.of(), MORNING.plusSeconds(299))).contains("7 visits");
        assertThat(found(counter, Map.of(), MORNING.plusSeconds(300))).isEmpty();

        keep(news, Map.of(), "news");
        assertThat(found(news, Map.of(), Instant.parse("2026-11-29T16:59:59Z"))).contains("news");
        assertThat(found(news, Map.of(), Instant.parse("2026-11-29T17:00:00Z"))).isEmpty();
    }

    @Test
    void a_page_holds_only_as_long_as_what_it_found_has_left() {
        Lists counter = new Lists(Optional.of(Duration.ofMinutes(5)));
        keep(counter, Map.of(), "7 visits");

        clock.at(MORNING.plusSeconds(200), () -> assertThat(
                        models.find(models.asking("lists", counter, request(Map.of(), Language.TH)))
                                .flatMap(kept -> kept.holdsFrom(models.now())))
                .contains(Duration.ofSeconds(100)));
    }

    private void keep(Portlet portlet, Map<String, String> preferences, Object model) {
        clock.at(MORNING, () -> models.keep(models.asking("lists", portlet, request(preferences, Language.TH)), model));
    }

    private Optional<Object> found(Portlet portlet, Map<String, String> preferences, Instant when) {
        Object[] found = new Object[1];
        clock.at(
                when,
                () -> found[0] = models.find(models.asking("lists", portlet, request(preferences, Language.TH)))
                        .map(KeptModels.Kept::model)
                        .orElse(null));
        return Optional.ofNullable(found[0]);
    }

    private static PortletRequest request(Map<String, String> preferences, Language language) {
        return new PortletRequest(preferences, false, language, Optional.empty());
    }

    private record Lists(Optional<Duration> holds) implements Portlet {
        @Override
        public Object view(PortletRequest request) {
            return "asked";
        }

        @Override
        public Optional<Duration> holdsFor() {
            return holds;
        }

        @Override
        public Set<Subject> subjects(PortletRequest request) {
            return Subject.publications(8);
        }
    }
}
