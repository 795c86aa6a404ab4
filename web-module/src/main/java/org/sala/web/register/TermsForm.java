package org.sala.web.register;

import org.sala.register.domain.DutyTerms;
import org.sala.register.domain.Rhythm;
import org.sala.shared.Bilingual;
import org.sala.web.texts.TypedPair;

/** The fields of a duty as somebody types them; what is left empty is inherited. */
public class TermsForm {
    private static final int NO_NUMBER = -1;

    private final TypedPair legalBasis = new TypedPair();
    private final TypedPair procedure = new TypedPair();
    private final TypedPair responsible = new TypedPair();
    private final TypedPair reviewer = new TypedPair();
    private String responsibleGroup = "";
    private String reviewerGroup = "";
    private String rhythm = "";
    private String timeLimit = "";

    void fill(DutyTerms terms) {
        fill(legalBasis, terms.legalBasis());
        fill(procedure, terms.procedure());
        fill(responsible, terms.responsible());
        fill(reviewer, terms.reviewer());
        responsibleGroup = text(terms.responsibleGroup());
        reviewerGroup = text(terms.reviewerGroup());
        rhythm = text(terms.rhythm());
        timeLimit = text(terms.timeLimitDays());
    }

    /** What was typed; a time limit that is no number is out of bounds. */
    DutyTerms terms() {
        return new DutyTerms(
                pair(legalBasis),
                pair(procedure),
                pair(responsible),
                pair(reviewer),
                number(responsibleGroup),
                number(reviewerGroup),
                rhythm.isBlank() ? null : Rhythm.valueOf(rhythm),
                timeLimit.isBlank() ? null : limit());
    }

    private int limit() {
        return timeLimit.strip().matches("[0-9]{1,6}") ? Integer.parseInt(timeLimit.strip()) : NO_NUMBER;
    }

    private static Long number(String text) {
        return text == null || !text.matches("[0-9]{1,15}") ? null : Long.valueOf(text);
    }

    private static Bilingual pair(TypedPair typed) {
        Bilingual value = typed.value();
        return value.th().isBlank() ? null : value;
    }

    private static void fill(TypedPair field, Bilingual known) {
        if (known != null) {
            field.fill(known);
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    public TypedPair getLegalBasis() {
        return legalBasis;
    }

    public TypedPair getProcedure() {
        return procedure;
    }

    public TypedPair getResponsible() {
        return responsible;
    }

    public TypedPair getReviewer() {
        return reviewer;
    }

    public String getResponsibleGroup() {
        return responsibleGroup;
    }

    public void setResponsibleGroup(String responsibleGroup) {
        this.responsibleGroup = responsibleGroup;
    }

    public String getReviewerGroup() {
        return reviewerGroup;
    }

    public void setReviewerGroup(String reviewerGroup) {
        this.reviewerGroup = reviewerGroup;
    }

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm == null ? "" : rhythm;
    }

    public String getTimeLimit() {
        return timeLimit;
    }

    public void setTimeLimit(String timeLimit) {
        this.timeLimit = timeLimit == null ? "" : timeLimit;
    }
}
