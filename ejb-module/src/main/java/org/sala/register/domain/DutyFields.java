package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sala.shared.Bilingual;

/** The columns in which a row says its part of a duty; null inherits. */
@Embeddable
public class DutyFields {
    @Column(name = "legal_basis_th")
    private String legalBasisTh;

    @Column(name = "legal_basis_en")
    private String legalBasisEn;

    @Column(name = "procedure_th")
    private String procedureTh;

    @Column(name = "procedure_en")
    private String procedureEn;

    @Column(name = "responsible_th")
    private String responsibleTh;

    @Column(name = "responsible_en")
    private String responsibleEn;

    @Column(name = "reviewer_th")
    private String reviewerTh;

    @Column(name = "reviewer_en")
    private String reviewerEn;

    @Column(name = "responsible_group_id")
    private Long responsibleGroupId;

    @Column(name = "reviewer_group_id")
    private Long reviewerGroupId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "time_limit_days")
    private Integer timeLimitDays;

    protected DutyFields() {}

    DutyFields(DutyTerms terms) {
        legalBasisTh = th(terms.legalBasis());
        legalBasisEn = en(terms.legalBasis());
        procedureTh = th(terms.procedure());
        procedureEn = en(terms.procedure());
        responsibleTh = th(terms.responsible());
        responsibleEn = en(terms.responsible());
        reviewerTh = th(terms.reviewer());
        reviewerEn = en(terms.reviewer());
        responsibleGroupId = terms.responsibleGroup();
        reviewerGroupId = terms.reviewerGroup();
        rhythm = terms.rhythm();
        timeLimitDays = terms.timeLimitDays();
    }

    /** What columns say that may all be empty, in which case there is no object. */
    static DutyTerms terms(DutyFields fields) {
        return fields == null ? DutyTerms.NONE : fields.terms();
    }

    private DutyTerms terms() {
        return new DutyTerms(
                pair(legalBasisTh, legalBasisEn),
                pair(procedureTh, procedureEn),
                pair(responsibleTh, responsibleEn),
                pair(reviewerTh, reviewerEn),
                responsibleGroupId,
                reviewerGroupId,
                rhythm,
                timeLimitDays);
    }

    private static Bilingual pair(String th, String en) {
        return th == null ? null : Bilingual.of(th, en);
    }

    private static String th(Bilingual text) {
        return text == null ? null : text.th();
    }

    private static String en(Bilingual text) {
        return text == null ? null : text.en();
    }
}
