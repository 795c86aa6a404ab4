package org.sala.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;

/** The words and colours of where an edition stands, for pages: {@code #{editorial.state(...)}}. */
@Named("editorial")
@ApplicationScoped
public class EditorialWords {

    /** The key of the text: what is proposed, else the publication state once there is one, before that the review state. */
    public String state(ReviewState review, PublicationState publication) {
        boolean underReview = publication == PublicationState.NOT_YET || isProposal(review);
        return "publication.state." + (underReview ? review : publication);
    }

    /** A size in bytes as whole kilobytes, at least one. */
    public long kilobytes(long bytes) {
        return (bytes + 1023) / 1024;
    }

    /** The class of the tag around it. */
    public String tag(ReviewState review, PublicationState publication) {
        if (isProposal(review)) {
            return "tag gold";
        }
        return switch (publication) {
            case LIVE -> "tag good";
            case SCHEDULED -> "tag gold";
            case REMOVED, SUPERSEDED, EXPIRED -> "tag plain";
            case NOT_YET -> waiting(review);
        };
    }

    private static boolean isProposal(ReviewState review) {
        return review == ReviewState.WITHDRAWAL_PROPOSED || review == ReviewState.RESTORATION_PROPOSED;
    }

    private static String waiting(ReviewState review) {
        return switch (review) {
            case DRAFT -> "tag";
            case RETURNED -> "tag bad";
            case SUBMITTED, APPROVED, WITHDRAWAL_PROPOSED, RESTORATION_PROPOSED -> "tag gold";
            case DISCARDED -> "tag plain";
        };
    }
}
