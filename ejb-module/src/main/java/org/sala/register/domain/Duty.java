package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sala.shared.Bilingual;

/**
 * By which steps, by whom and under whose review a category is published. The founding document gives these once for all ten
 * rows: the row {@link #OFFICE} holds them, and a category's own row overrides what it fills in and inherits the rest.
 */
@Entity
@Table(name = "duty")
public class Duty {
    /** The number of the row that holds for the whole office. */
    public static final int OFFICE = -1;

    @Id
    @Column(name = "category_number")
    private int categoryNumber;

    @Column(name = "document_title_th")
    private String documentTitleTh;

    @Column(name = "document_title_en")
    private String documentTitleEn;

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

    @Column(name = "time_limit_days")
    private Integer timeLimitDays;

    @Version
    private int version;

    protected Duty() {}

    /** The duty that holds for the whole office, under the title of its founding document. */
    public Duty(Bilingual documentTitle, DutyText text) {
        this(OFFICE, text);
        documentTitleTh = documentTitle.th();
        documentTitleEn = documentTitle.en();
    }

    /** What a category has of its own; a null part of the text is inherited. */
    public Duty(int categoryNumber, DutyText text) {
        this.categoryNumber = categoryNumber;
        if (text.procedure() != null) {
            procedureTh = text.procedure().th();
            procedureEn = text.procedure().en();
        }
        if (text.responsible() != null) {
            responsibleTh = text.responsible().th();
            responsibleEn = text.responsible().en();
        }
        if (text.reviewer() != null) {
            reviewerTh = text.reviewer().th();
            reviewerEn = text.reviewer().en();
        }
        timeLimitDays = text.timeLimitDays();
    }

    /** The category, or {@link #OFFICE}. */
    public int categoryNumber() {
        return categoryNumber;
    }

    /** The title of the founding document; empty but in the office's row. */
    public Bilingual documentTitle() {
        return Bilingual.of(documentTitleTh, documentTitleEn);
    }

    /** What this row says itself; null parts are inherited. */
    public DutyText text() {
        return new DutyText(
                procedureTh == null ? null : Bilingual.of(procedureTh, procedureEn),
                responsibleTh == null ? null : Bilingual.of(responsibleTh, responsibleEn),
                reviewerTh == null ? null : Bilingual.of(reviewerTh, reviewerEn),
                timeLimitDays);
    }
}
