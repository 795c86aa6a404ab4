package org.sala.web.site;

import java.util.List;
import java.util.Optional;
import org.sala.office.domain.GroupView;
import org.sala.office.domain.OfficeView;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.domain.CategoryView;

/** What every public page shows around its content, as it was at a site revision. */
record Frame(
        long revision,
        Optional<OfficeView> office,
        List<CategoryView> categories,
        List<PublicationSummary> policies,
        List<GroupView> groups) {

    Frame sameAtAnyRevision() {
        return new Frame(0, office, categories, policies, groups);
    }
}
