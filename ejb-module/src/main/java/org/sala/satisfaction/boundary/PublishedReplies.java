package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import org.sala.satisfaction.domain.CommentState;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.satisfaction.persistence.SurveyComments;
import org.sala.shared.Bilingual;
import org.sala.shared.PageOf;

/** What readers said and what was done about it, as the public reads it. Needs nobody signed in. */
@Stateless
public class PublishedReplies {
    @Inject
    private SurveyComments comments;

    /** One page, what was published last first. */
    public PageOf<PublishedReply> list(int page, int size) {
        return comments.inState(CommentState.PUBLISHED, Math.max(0, page), size).map(PublishedReplies::shown);
    }

    private static PublishedReply shown(SurveyComment.View comment) {
        return new PublishedReply(
                comment.publicWords(),
                comment.language(),
                YearMonth.from(comment.writtenOn()),
                comment.reply(),
                comment.decidedAt());
    }

    /**
     * A comment and its reply.
     *
     * @param language the tag of the language of what was said
     */
    public record PublishedReply(String said, String language, YearMonth month, Bilingual reply, Instant publishedAt) {}
}
