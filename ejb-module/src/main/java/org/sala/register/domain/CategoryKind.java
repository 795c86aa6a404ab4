package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sala.shared.Bilingual;

/** A kind of publication within a category, such as the procurement notices among the news. */
@Entity
@Table(name = "category_kind")
public class CategoryKind {
    @Id
    private String code;

    @Column(name = "category_number")
    private int categoryNumber;

    private int place;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    protected CategoryKind() {}

    /** A kind with a code that is its own among all categories. */
    public CategoryKind(String code, int categoryNumber, int place, Bilingual name) {
        this.code = code;
        this.categoryNumber = categoryNumber;
        this.place = place;
        this.nameTh = name.th();
        this.nameEn = name.en();
    }

    /** The category it belongs to. */
    public int categoryNumber() {
        return categoryNumber;
    }

    /** What pages show of it. */
    public KindView view() {
        return new KindView(code, categoryNumber, Bilingual.of(nameTh, nameEn));
    }
}
