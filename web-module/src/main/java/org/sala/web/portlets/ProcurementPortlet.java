package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.Naming;
import org.sala.operations.domain.Subject;
import org.sala.web.content.ListedDeadlines;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** The newest procurement notices; where each stands, and its result, is said beside it. */
@PortletName("procurement")
@ApplicationScoped
public class ProcurementPortlet implements Portlet {
    private static final String KIND = "procurement-notice";

    /** A notice and whatever names it, such as its result. */
    private static final Set<Subject> FOLLOWS_FROM = Subject.kinds(
            Stream.concat(Stream.of(KIND), ContentForms.namings(KIND).stream().map(Naming::kindCode))
                    .toArray(String[]::new));

    @Inject
    private PublishedLists lists;

    @Inject
    private ListedDeadlines deadlines;

    @Override
    public DeadlineList view(PortletRequest request) {
        PublishedList newest = lists.of(8, KIND, request.rows(5));
        return new DeadlineList(deadlines.of(newest.items()), newest.total(), newest.more());
    }

    @Override
    public Optional<Duration> holdsFor(Object model) {
        return deadlines.hold(((DeadlineList) model).items());
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5));
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return FOLLOWS_FROM;
    }
}
