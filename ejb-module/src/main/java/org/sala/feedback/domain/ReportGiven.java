package org.sala.feedback.domain;

import java.util.Arrays;
import org.sala.shared.Refused;

/**
 * A report as a reader sends it.
 *
 * @param path the public address of the page without scheme and host, at most {@value #LONGEST_PATH} characters
 * @param publicationNumber null when the page is no publication
 * @param words what is wrong, 1 to {@value #LONGEST_WORDS} characters
 * @param contact where to answer, at most {@value #LONGEST_CONTACT} characters; null or blank when the reader wants no answer
 */
public record ReportGiven(String path, Long publicationNumber, Fault fault, String words, String contact) {
    public static final int LONGEST_PATH = 500;
    public static final int LONGEST_WORDS = 2000;
    public static final int LONGEST_CONTACT = 200;

    /**
     * A report out of a form.
     *
     * @throws Refused when something is missing, too long, or no fault
     */
    public static ReportGiven of(String path, Long publicationNumber, String fault, String words, String contact) {
        String told = words == null ? "" : words.strip();
        String answerTo = contact == null || contact.isBlank() ? null : contact.strip();
        Fault known = Arrays.stream(Fault.values())
                .filter(one -> one.name().equals(fault))
                .findFirst()
                .orElseThrow(() -> new Refused("feedback.refusal.fault-missing"));
        refuseIf(told.isEmpty(), "feedback.refusal.words-missing");
        refuseIf(told.length() > LONGEST_WORDS, "feedback.refusal.words-too-long");
        refuseIf(answerTo != null && answerTo.length() > LONGEST_CONTACT, "feedback.refusal.contact-too-long");
        return new ReportGiven(path, publicationNumber, known, told, answerTo);
    }

    private static void refuseIf(boolean bad, String key) {
        if (bad) {
            throw new Refused(key);
        }
    }
}
