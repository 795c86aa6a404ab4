package org.sala.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.publication.boundary.PublicShelf;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitFigures;

/** The publications that were read most. */
@ApplicationScoped
public class MostRead {
    /** How long counts are kept. */
    public static final Duration MOVES_EVERY = Duration.ofMinutes(5);

    private static final int MOST_KEPT = 100;
    private static final String NUMBER = "[0-9]{1,18}";

    @Inject
    private VisitFigures figures;

    @Inject
    private PublicShelf shelf;

    @Inject
    private SalaClock clock;

    private final Map<Question, Ranking> rankings = new ConcurrentHashMap<>();

    private record Question(LocalDate from, LocalDate to, int rows) {}

    private record Ranking(Instant until, Map<Long, Long> counts) {}

    /** A publication and how often it was read. */
    public record Read(PublicationSummary publication, long count) {}

    /**
     * Those read most from a day to a day, both included, as far as they are live now; at most so many. Counts are up to
     * {@link #MOVES_EVERY} old.
     */
    public List<Read> between(LocalDate from, LocalDate to, int rows) {
        Map<Long, Long> counts = counts(new Question(from, to, rows));
        return shelf.summaries(List.copyOf(counts.keySet())).stream()
                .map(publication -> new Read(publication, counts.get(publication.number())))
                .limit(rows)
                .toList();
    }

    /** The counts go through all days of the period, so they are kept for a while; what is live is not. */
    private Map<Long, Long> counts(Question question) {
        Ranking known = rankings.get(question);
        if (known == null || !clock.now().isBefore(known.until())) {
            if (rankings.size() >= MOST_KEPT) {
                rankings.clear();
            }
            known = new Ranking(clock.now().plus(MOVES_EVERY), count(question));
            rankings.put(question, known);
        }
        return known.counts();
    }

    private Map<Long, Long> count(Question question) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        figures.mostRead(question.from(), question.to(), question.rows() * 2).stream()
                .filter(counted -> counted.subject().matches(NUMBER))
                .forEach(counted -> counts.put(Long.parseLong(counted.subject()), counted.count()));
        return counts;
    }
}
