package org.sala.register.domain;

import org.sala.shared.Bilingual;

/**
 * What a duty says: on which legal basis, by which steps, by whom, under whose review, how often, within which time. A null part is
 * inherited.
 *
 * @param responsibleGroup the group that answers for it
 * @param reviewerGroup the group that reviews it
 * @param timeLimitDays from submission to publication in working days; no national limit is known, the office sets its own
 */
public record DutyTerms(
        Bilingual legalBasis,
        Bilingual procedure,
        Bilingual responsible,
        Bilingual reviewer,
        Long responsibleGroup,
        Long reviewerGroup,
        Rhythm rhythm,
        Integer timeLimitDays) {
    /** Says nothing itself. */
    public static final DutyTerms NONE = new DutyTerms(null, null, null, null, null, null, null, null);

    /** These with every part that they lack taken from others. */
    public DutyTerms orElse(DutyTerms inherited) {
        return new DutyTerms(
                or(legalBasis, inherited.legalBasis),
                or(procedure, inherited.procedure),
                or(responsible, inherited.responsible),
                or(reviewer, inherited.reviewer),
                or(responsibleGroup, inherited.responsibleGroup),
                or(reviewerGroup, inherited.reviewerGroup),
                or(rhythm, inherited.rhythm),
                or(timeLimitDays, inherited.timeLimitDays));
    }

    /** The columns of the founding document. */
    public DutyText text() {
        return new DutyText(procedure, responsible, reviewer, timeLimitDays);
    }

    /** One part, null when it is inherited. */
    public Object part(DutyPart part) {
        return switch (part) {
            case LEGAL_BASIS -> legalBasis;
            case PROCEDURE -> procedure;
            case RESPONSIBLE -> responsible;
            case REVIEWER -> reviewer;
            case RESPONSIBLE_GROUP -> responsibleGroup;
            case REVIEWER_GROUP -> reviewerGroup;
            case RHYTHM -> rhythm;
            case TIME_LIMIT -> timeLimitDays;
        };
    }

    private static <T> T or(T own, T inherited) {
        return own == null ? inherited : own;
    }
}
