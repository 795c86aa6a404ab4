package org.sala.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.Deadline;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.PublicationView;
import org.sala.shared.SalaClock;
import org.sala.web.keptpages.KeptFor;

/**
 * Where publications with a closing date stand at this moment: {@code #{deadlines.of(item)}}. A page that says so is kept no longer
 * than it stays true, so that a notice closes and a warning ends without anybody acting.
 */
@Named
@RequestScoped
public class Deadlines {
    @Inject
    private RelatedPublications related;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private PublicationSummary lastAsked;
    private ShownDeadline lastShown;

    /** The same list; what answers to its items is read at once rather than one by one. */
    public List<PublicationSummary> prepared(List<PublicationSummary> items) {
        related.readAnswersTo(items);
        return items;
    }

    /** Where a listed publication stands, null when it has no closing date; asked several times of one row, it is worked out once. */
    public ShownDeadline of(PublicationSummary item) {
        if (item != lastAsked) {
            lastShown = of(item.number(), item.categoryNumber(), item.kindCode(), item.content());
            lastAsked = item;
        }
        return lastShown;
    }

    /**
     * Where a publication stands, null when it has no closing date. It has a name of its own, as the expression language chooses among
     * methods of one name by trial and error, and spells out its argument for every error.
     */
    public ShownDeadline ofWhole(PublicationView shown) {
        return of(
                shown.number(),
                shown.categoryNumber(),
                shown.text().kindCode(),
                shown.text().content());
    }

    private ShownDeadline of(long number, int category, String kind, ContentValues content) {
        return ContentForms.of(category, kind)
                .deadline(content)
                .map(deadline -> shown(deadline, kind, related.lastAnswerTo(number, kind)))
                .orElse(null);
    }

    private ShownDeadline shown(Deadline deadline, String kind, PublicationSummary answer) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        deadline.untilChange(now).ifPresent(duration -> KeptFor.atMost(request, duration));
        return ShownDeadline.at(now, deadline, kind, answer);
    }
}
