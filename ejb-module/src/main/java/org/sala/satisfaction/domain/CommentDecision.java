package org.sala.satisfaction.domain;

/**
 * What a web master decides about a comment. Texts are stripped; null counts as empty.
 *
 * @param state what it becomes
 * @param task what is to be done, for staff; at most 1,000 characters
 * @param replyThai what was done, as the public reads it; at most 2,000 characters
 * @param replyEnglish likewise; may be empty
 */
public record CommentDecision(CommentState state, String task, String replyThai, String replyEnglish) {
    public CommentDecision {
        task = stripped(task);
        replyThai = stripped(replyThai);
        replyEnglish = stripped(replyEnglish);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.replaceAll("\\r\\n?", "\n").strip();
    }
}
