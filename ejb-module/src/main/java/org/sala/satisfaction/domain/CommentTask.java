package org.sala.satisfaction.domain;

import java.time.LocalDate;
import org.sala.shared.Refused;

/**
 * What is to be done about a comment, by whom and until when.
 *
 * @param words what is to be done, for staff; 1 to {@value #LONGEST} characters, stripped
 * @param groupId the group that does it; null when a person alone does
 * @param personId the person who does it; null when any of the group does
 * @param due the last day for it
 */
public record CommentTask(String words, Long groupId, Long personId, LocalDate due) {
    private static final int LONGEST = 1000;

    public CommentTask {
        words = CommentReply.tidied(words);
    }

    /** @throws Refused when nothing is said, too much, nobody is named, or the day is missing or before today */
    void require(LocalDate today) {
        if (words.isEmpty()) {
            throw new Refused("comments.refusal.task-missing");
        }
        if (words.length() > LONGEST) {
            throw new Refused("comments.refusal.task-too-long", words.length(), LONGEST);
        }
        if (groupId == null && personId == null) {
            throw new Refused("comments.refusal.nobody-assigned");
        }
        if (due == null || due.isBefore(today)) {
            throw new Refused("comments.refusal.due-day");
        }
    }
}
