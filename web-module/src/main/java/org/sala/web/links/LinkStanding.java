package org.sala.web.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sala.links.boundary.LinkChecks;
import org.sala.links.domain.LinkView;
import org.sala.publication.domain.EditionView;

/** What staff are told of the link of an edition they look at. */
@Named
@RequestScoped
public class LinkStanding {
    @Inject
    private LinkChecks links;

    /** How its link was found, null when it is not the live one or has none that is looked at. */
    public LinkView of(EditionView edition) {
        return links.of(edition.publicationNumber())
                .filter(link -> link.address().equals(edition.text().linkUrl()))
                .orElse(null);
    }
}
