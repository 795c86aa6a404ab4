package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sala.publication.domain.PublicationSummary;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** The newest procurement notices and their results. */
@PortletName("procurement")
@ApplicationScoped
public class ProcurementPortlet implements Portlet {
    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        int rows = request.rows(5);
        PublishedList notices = lists.of(8, "procurement-notice", rows);
        PublishedList results = lists.of(8, "procurement-result", rows);
        List<PublicationSummary> both = Stream.concat(notices.items().stream(), results.items().stream())
                .sorted(Comparator.comparing(PublicationSummary::publishedAt).reversed())
                .limit(rows)
                .toList();
        return new PublishedList(both, notices.total() + results.total(), notices.more());
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5));
    }
}
