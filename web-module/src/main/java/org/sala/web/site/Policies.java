package org.sala.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationSummary;

/** The policies of the website, which the website standard (version 3.0, part on policies) wants within reach of every page. */
@ApplicationScoped
public class Policies {
    /** The category they stand in: general information. */
    static final int CATEGORY = 1;

    /** Kinds, in the order they are shown. */
    private static final List<String> KINDS = List.of(
            "faq",
            "website-policy",
            "personal-data-policy",
            "cookie-policy",
            "security-policy",
            "disclaimer",
            "accessibility-statement");

    @Inject
    private PublicationCatalogue catalogue;

    /** The newest of each kind; kinds of which none is live are left out. */
    public List<PublicationSummary> live() {
        List<PublicationSummary> all = catalogue.ofKinds(CATEGORY, KINDS);
        return KINDS.stream()
                .map(kind -> all.stream()
                        .filter(policy -> kind.equals(policy.kindCode()))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
