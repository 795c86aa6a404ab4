package org.sala.web.content;

import java.time.LocalDateTime;
import org.sala.content.domain.Deadline;
import org.sala.publication.domain.PublicationSummary;

/**
 * Where something with a closing date stands.
 *
 * @param state SOON, OPEN, TODAY or OVER
 * @param daysLeft whole days to the last day
 * @param answer the newest publication that answers to it, such as the result of a notice; null when there is none yet
 */
public record ShownDeadline(String state, String kind, Deadline deadline, long daysLeft, PublicationSummary answer) {
    static ShownDeadline at(LocalDateTime now, Deadline deadline, String kind, PublicationSummary answer) {
        return new ShownDeadline(deadline.at(now).name(), kind, deadline, deadline.daysLeft(now.toLocalDate()), answer);
    }

    /** Whether a result or the like has been published. */
    public boolean isAnswered() {
        return answer != null;
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return state.equals("OVER");
    }

    /** The key of the text that says so in a few words. */
    public String getKey() {
        String where = kind.equals("warning") ? "news.warning." : "news.state.";
        if (isAnswered()) {
            return where + "ANSWERED";
        }
        return where + state + (state.equals("OPEN") && daysLeft == 1 ? ".one" : "");
    }

    /** How the words look; never the only sign of what they say. */
    public String getTag() {
        if (isAnswered()) {
            return "tag";
        }
        return switch (state) {
            case "OPEN" -> kind.equals("warning") ? "tag bad" : "tag good";
            case "TODAY" -> kind.equals("warning") ? "tag bad" : "tag gold";
            default -> "tag plain";
        };
    }
}
