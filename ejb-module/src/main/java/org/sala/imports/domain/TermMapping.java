package org.sala.imports.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which category and kind stand for a category of a former website; remembered for the next file of the same source. */
@Entity
@Table(name = "import_mapping")
public class TermMapping {
    @Id
    private String id;

    @Column(name = "category_number")
    private int categoryNumber;

    @Column(name = "kind_code")
    private String kindCode;

    protected TermMapping() {}

    /** A mapping; {@code kindCode} may be null. */
    public TermMapping(String source, String term, int categoryNumber, String kindCode) {
        this.id = id(source, term);
        to(categoryNumber, kindCode);
    }

    /** The key of a term of a source. */
    public static String id(String source, String term) {
        return Digest.of(source, term);
    }

    /** Maps to another category and kind; {@code kind} may be null. */
    public final void to(int category, String kind) {
        categoryNumber = category;
        kindCode = kind;
    }

    /** From 1 to 10. */
    public int categoryNumber() {
        return categoryNumber;
    }

    /** The kind, may be null. */
    public String kindCode() {
        return kindCode;
    }
}
