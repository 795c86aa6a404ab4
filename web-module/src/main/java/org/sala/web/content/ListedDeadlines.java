package org.sala.web.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.Deadline;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.SalaClock;

/** Lists of publications with where each stands at this moment, for windows; {@link Deadlines} says the same to other pages. */
@ApplicationScoped
public class ListedDeadlines {
    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private SalaClock clock;

    /** The same list; what answers to its items is read at once rather than one by one. */
    public List<ListedDeadline> of(List<PublicationSummary> items) {
        RelatedPublications answers = new RelatedPublications(catalogue);
        answers.readAnswersTo(items);
        LocalDateTime now = now();
        return items.stream()
                .map(item -> new ListedDeadline(
                        item,
                        ContentForms.of(item.categoryNumber(), item.kindCode())
                                .deadline(item.content())
                                .map(deadline -> ShownDeadline.at(
                                        now,
                                        deadline,
                                        item.kindCode(),
                                        answers.lastAnswerTo(item.number(), item.kindCode())))
                                .orElse(null)))
                .toList();
    }

    /** How long what is said of them stays true although nobody changes the site; empty for ever. */
    public Optional<Duration> hold(List<ListedDeadline> list) {
        LocalDateTime now = now();
        return list.stream()
                .map(ListedDeadline::deadline)
                .filter(Objects::nonNull)
                .map(ShownDeadline::deadline)
                .map((Deadline deadline) -> deadline.untilChange(now))
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), clock.zone());
    }
}
