package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.Deadline;
import org.sala.operations.domain.Subject;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.SalaClock;
import org.sala.web.content.ListedDeadline;
import org.sala.web.content.ListedDeadlines;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What the public is warned of now: warnings that are valid, none that have ended. */
@PortletName("warnings")
@ApplicationScoped
public class WarningsPortlet implements Portlet {
    private static final String KIND = "warning";
    private static final int LOOKED_THROUGH = 100;
    private static final Duration WITHOUT_END = Duration.ofDays(30);

    @Inject
    private PublishedLists lists;

    @Inject
    private ListedDeadlines deadlines;

    @Inject
    private SalaClock clock;

    @Override
    public DeadlineList view(PortletRequest request) {
        PublishedList newest = lists.of(8, KIND, LOOKED_THROUGH);
        List<PublicationSummary> valid = newest.items().stream()
                .filter(this::isValid)
                .limit(request.rows(3))
                .toList();
        return new DeadlineList(deadlines.of(valid), newest.total(), newest.more());
    }

    /** A warning that does not say until when holds for a month. */
    private boolean isValid(PublicationSummary warning) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        return ContentForms.of(warning.categoryNumber(), warning.kindCode())
                .deadline(warning.content())
                .map(deadline -> deadline.at(now) != Deadline.State.OVER)
                .orElse(warning.publishedAt().isAfter(clock.now().minus(WITHOUT_END)));
    }

    @Override
    public Optional<Duration> holdsFor(Object model) {
        List<ListedDeadline> shown = ((DeadlineList) model).items();
        Stream<Duration> untilGone = shown.stream()
                .filter(warning -> warning.deadline() == null)
                .map(warning -> Duration.between(
                        clock.now(), warning.item().publishedAt().plus(WITHOUT_END)));
        return Stream.concat(untilGone, deadlines.hold(shown).stream()).min(Duration::compareTo);
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(3));
    }

    @Override
    public String look() {
        return "alert";
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.kinds(KIND);
    }
}
