package org.sala.demonstration.boundary;

import static org.sala.demonstration.domain.DemonstrationData.string;
import static org.sala.demonstration.domain.DemonstrationData.time;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.demonstration.persistence.DemonstrationSteps;
import org.sala.satisfaction.boundary.CommentDesk;
import org.sala.satisfaction.domain.CommentReply;
import org.sala.satisfaction.domain.CommentState;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.shared.SalaClock;

/** What the demonstration office has done about comments of its readers, and told them. */
@Stateless
public class DemonstrationReplies {
    private static final int MORE_THAN_THERE_ARE = 1_000;

    @Inject
    private CommentDesk comments;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    @Inject
    private DemonstrationSteps steps;

    /** Publishes the replies that stand beside answers, each by its web master at its time; one whose comment waits no more is left out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void publish(String key, List<JsonObject> answers) {
        answers.stream().filter(answer -> answer.containsKey("reply")).forEach(this::publish);
        steps.note(key);
    }

    private void publish(JsonObject answer) {
        JsonObject reply = answer.getJsonObject("reply");
        String said = string(answer, "comment");
        clock.at(
                time(reply, "at").orElseThrow(),
                () -> currentPerson.actAs(
                        reply.getString("by"),
                        () -> comments.list(CommentState.WAITING, 0, MORE_THAN_THERE_ARE).items().stream()
                                .filter(comment -> comment.words().equals(said))
                                .findFirst()
                                .ifPresent(comment -> publish(comment, said, reply))));
    }

    private void publish(SurveyComment.View comment, String said, JsonObject reply) {
        comments.publish(
                comment.id(),
                new CommentReply(said, string(reply, "th"), string(reply, "en")),
                null,
                comment.version());
    }
}
