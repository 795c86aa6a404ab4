package org.sala.web.site;

import java.util.List;
import java.util.Optional;
import org.sala.office.domain.GroupView;
import org.sala.office.domain.OfficeView;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.domain.CategoryView;

/**
 * What every public page shows around its content, as it was when that last changed.
 *
 * @param said all that it says
 */
record Frame(long revision, Said said) {

    /** Equal as long as it says the same. */
    record Said(
            Optional<OfficeView> office,
            List<CategoryView> categories,
            List<PublicationSummary> policies,
            List<GroupView> groups) {}

    Frame(
            long revision,
            Optional<OfficeView> office,
            List<CategoryView> categories,
            List<PublicationSummary> policies,
            List<GroupView> groups) {
        this(revision, new Said(office, categories, policies, groups));
    }

    /** This frame with the very object of one that says the same, so that comparing costs nothing. */
    Frame sharing(Frame before) {
        return said.equals(before.said) ? new Frame(revision, before.said) : this;
    }

    Optional<OfficeView> office() {
        return said.office();
    }

    List<CategoryView> categories() {
        return said.categories();
    }

    List<PublicationSummary> policies() {
        return said.policies();
    }

    List<GroupView> groups() {
        return said.groups();
    }
}
