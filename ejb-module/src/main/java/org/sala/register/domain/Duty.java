package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private DutyFields fields;

    @Version
    private int version;

    protected Duty() {}

    /** The duty that holds for the whole office, under the title of its founding document. */
    public Duty(Bilingual documentTitle, DutyTerms terms) {
        this(OFFICE, terms);
        documentTitleTh = documentTitle.th();
        documentTitleEn = documentTitle.en();
    }

    /** What a category has of its own; a null part is inherited. */
    public Duty(int categoryNumber, DutyTerms terms) {
        this.categoryNumber = categoryNumber;
        this.fields = new DutyFields(terms);
    }

    /** Says something else from now on. */
    public void say(DutyTerms terms) {
        fields = new DutyFields(terms);
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
    public DutyTerms terms() {
        return DutyFields.terms(fields);
    }
}
