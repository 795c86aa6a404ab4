package org.sala.satisfaction.boundary;

import java.util.HashMap;
import java.util.Map;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Refused;

/** Holds what was sent against the survey; every fault has its own refusal. */
final class AnswerCheck {

    private static final int LONGEST_COMMENT = 2000;

    private final Survey survey;

    AnswerCheck(Survey survey) {
        this.survey = survey;
    }

    static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    Map<String, Mark> marks(Map<String, String> sent) {
        Map<String, Mark> marks = new HashMap<>();
        for (Map.Entry<String, String> entry : sent.entrySet()) {
            if (!survey.asks(entry.getKey())) {
                throw new Refused("satisfaction.refusal.unknown-question", shown(entry.getKey()));
            }
            if (isGiven(entry.getValue())) {
                marks.put(
                        entry.getKey(),
                        Mark.ofCode(entry.getValue())
                                .orElseThrow(() ->
                                        new Refused("satisfaction.refusal.unknown-mark", shown(entry.getValue()))));
            }
        }
        if (marks.isEmpty()) {
            throw new Refused("satisfaction.refusal.nothing-ticked");
        }
        return marks;
    }

    Map<String, String> attributes(Map<String, String> sent) {
        Map<String, String> chosen = new HashMap<>();
        for (Map.Entry<String, String> entry : sent.entrySet()) {
            Survey.Attribute attribute = survey.attribute(entry.getKey())
                    .orElseThrow(() -> new Refused("satisfaction.refusal.unknown-option", shown(entry.getKey())));
            if (isGiven(entry.getValue())) {
                if (!attribute.has(entry.getValue())) {
                    throw new Refused("satisfaction.refusal.unknown-option", shown(entry.getValue()));
                }
                chosen.put(entry.getKey(), entry.getValue());
            }
        }
        survey.attributes().stream()
                .filter(attribute -> attribute.has(Survey.UNDISCLOSED))
                .forEach(attribute -> chosen.putIfAbsent(attribute.code(), Survey.UNDISCLOSED));
        return chosen;
    }

    /** The comment with line feeds alone for line breaks, as people count them; no other control characters. */
    String comment(String sent) {
        if (!isGiven(sent)) {
            return null;
        }
        String comment = sent.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", " ")
                .strip();
        if (comment.length() > LONGEST_COMMENT) {
            throw new Refused("satisfaction.refusal.comment-too-long", comment.length(), LONGEST_COMMENT);
        }
        return comment.isEmpty() ? null : comment;
    }

    static String shown(String sent) {
        return sent.length() > 40 ? sent.substring(0, 40) : sent;
    }
}
