package org.sala.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationSummary;
import org.sala.visits.boundary.VisitFigures;

/** The publications that were read most. */
@ApplicationScoped
public class MostRead {
    private static final String NUMBER = "[0-9]{1,18}";

    @Inject
    private VisitFigures figures;

    @Inject
    private PublicationCatalogue catalogue;

    /** A publication and how often it was read. */
    public record Read(PublicationSummary publication, long count) {}

    /** Those read most from a day to a day, both included, as far as they are live; at most so many. */
    public List<Read> between(LocalDate from, LocalDate to, int rows) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        figures.mostRead(from, to, rows * 2).stream()
                .filter(counted -> counted.subject().matches(NUMBER))
                .forEach(counted -> counts.put(Long.parseLong(counted.subject()), counted.count()));
        return catalogue.summaries(List.copyOf(counts.keySet())).stream()
                .map(publication -> new Read(publication, counts.get(publication.number())))
                .limit(rows)
                .toList();
    }
}
