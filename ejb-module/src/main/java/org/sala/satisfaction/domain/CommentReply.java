package org.sala.satisfaction.domain;

import java.util.stream.Stream;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/**
 * What the public reads of a comment and of what was done; each text at most {@value #LONGEST} characters, stripped. Null counts as empty.
 *
 * @param said the comment as it is shown, for example without a telephone number; the comment itself is never changed
 * @param thai what was done
 * @param english likewise; may be empty
 */
public record CommentReply(String said, String thai, String english) {
    private static final int LONGEST = 2000;

    public CommentReply {
        said = tidied(said);
        thai = tidied(thai);
        english = tidied(english);
    }

    /** The reply in both languages. */
    public Bilingual reply() {
        return Bilingual.of(thai, english);
    }

    /** Everything the public would read. */
    public String all() {
        return String.join("\n", said, thai, english);
    }

    /** @throws Refused when a text is too long */
    void requireShort() {
        Stream.of(said, thai, english)
                .filter(text -> text.length() > LONGEST)
                .findFirst()
                .ifPresent(text -> {
                    throw new Refused("comments.refusal.reply-too-long", text.length(), LONGEST);
                });
    }

    /** @throws Refused when it is not fit to be published: nothing said, no reply in Thai, or too long */
    void requireWhole() {
        if (said.isEmpty()) {
            throw new Refused("comments.refusal.said-missing");
        }
        if (thai.isEmpty()) {
            throw new Refused("comments.refusal.reply-missing");
        }
        requireShort();
    }

    /** Stripped, with line feeds alone for line breaks and no other control characters. */
    static String tidied(String text) {
        return text == null
                ? ""
                : text.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", " ")
                        .strip();
    }
}
