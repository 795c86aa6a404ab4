package org.sala.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;

/** The words and colours of where an edition stands, for pages: {@code #{editorial.state(...)}}. */
@Named("editorial")
@ApplicationScoped
public class EditorialWords {

    /** The key of the text: the publication state once there is one, before that the review state. */
    public String state(ReviewState review, PublicationState publication) {
        return "publication.state." + (publication == PublicationState.NOT_YET ? review : publication);
    }

    /** A size in bytes as whole kilobytes, at least one. */
    public long kilobytes(long bytes) {
        return (bytes + 1023) / 1024;
    }

    /** The class of the tag around it. */
    public String tag(ReviewState review, PublicationState publication) {
        return switch (publication) {
            case LIVE -> "tag good";
            case REMOVED, SUPERSEDED -> "tag plain";
            case NOT_YET -> waiting(review);
        };
    }

    private static String waiting(ReviewState review) {
        return switch (review) {
            case DRAFT -> "tag";
            case RETURNED -> "tag bad";
            case SUBMITTED, APPROVED -> "tag gold";
            case DISCARDED -> "tag plain";
        };
    }
}
