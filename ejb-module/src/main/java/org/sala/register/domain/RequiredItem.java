package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sala.shared.Bilingual;

/** Something the founding document names as to be published within a category (รายการ), such as 1.10, contact channels. */
@Entity
@Table(name = "required_item")
public class RequiredItem {
    @Id
    private String code;

    @Column(name = "category_number")
    private int categoryNumber;

    @Column(name = "parent_code")
    private String parentCode;

    private String label;
    private int place;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    protected RequiredItem() {}

    /** An item of a category; {@code parentCode} is null unless it is part of another. */
    public RequiredItem(TopicView topic, int categoryNumber, String parentCode, int place) {
        this.code = topic.code();
        this.label = topic.label();
        this.nameTh = topic.name().th();
        this.nameEn = topic.name().en();
        this.categoryNumber = categoryNumber;
        this.parentCode = parentCode;
        this.place = place;
    }

    /** The category it belongs to. */
    public int categoryNumber() {
        return categoryNumber;
    }

    /** What pages show of it. */
    public TopicView view() {
        return new TopicView(code, label, Bilingual.of(nameTh, nameEn));
    }
}
