package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A line of the register: something the office must keep published. It says what differs from its category, which says what differs from
 * the office. The values the portal comes with are a proposal until the office has confirmed them.
 */
@Entity
@Table(name = "duty_item")
public class DutyItem {
    @Id
    private String code;

    @Column(name = "category_number")
    private int categoryNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_type")
    private DutyItemType type;

    private int place;
    private boolean confirmed;

    @Embedded
    private DutyFields fields;

    @Version
    private int version;

    protected DutyItem() {}

    /** A line of a category; {@code code} is that of the required item or kind, or {@link #ofCategory}. */
    public DutyItem(String code, int categoryNumber, DutyItemType type, int place, DutyTerms terms, boolean confirmed) {
        this.code = code;
        this.categoryNumber = categoryNumber;
        this.type = type;
        this.place = place;
        this.fields = new DutyFields(terms);
        this.confirmed = confirmed;
    }

    /** The code of the line that stands for a whole category. */
    public static String ofCategory(int number) {
        return "category-" + number;
    }

    /** Says something else from now on, by a decision of the office. */
    public void say(DutyTerms terms) {
        fields = new DutyFields(terms);
        confirmed = true;
    }

    /** Unique in the register. */
    public String code() {
        return code;
    }

    /** From 1 to 10. */
    public int categoryNumber() {
        return categoryNumber;
    }

    /** What counts as published under it. */
    public DutyItemType type() {
        return type;
    }

    /** Whether the office has confirmed what it says. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** What it says itself; null parts are inherited. */
    public DutyTerms terms() {
        return DutyFields.terms(fields);
    }
}
