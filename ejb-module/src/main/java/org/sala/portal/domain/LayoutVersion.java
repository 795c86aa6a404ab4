package org.sala.portal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A layout that was published once. Nobody changes it any more; it can be taken up again. */
@Entity
@Table(name = "layout_version")
public class LayoutVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_code")
    private String pageCode;

    @Column(name = "version_number")
    private int number;

    @Lob
    @Convert(converter = LayoutColumn.class)
    private Layout layout;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected LayoutVersion() {}

    /**
     * A version of a page.
     *
     * @param publishedBy null for the layout the portal came with
     */
    public LayoutVersion(String pageCode, int number, Layout layout, String publishedBy, Instant publishedAt) {
        this.pageCode = pageCode;
        this.number = number;
        this.layout = layout;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    /** Counted from 1 for each page. */
    public int number() {
        return number;
    }

    /** The layout of the version. */
    public Layout layout() {
        return layout;
    }

    /** What pages show of it. */
    public View view() {
        return new View(number, layout.windows().size(), publishedBy, publishedAt);
    }

    /**
     * A line of the history of a page.
     *
     * @param windows how many it has
     * @param publishedBy null for the layout the portal came with
     */
    public record View(int number, int windows, String publishedBy, Instant publishedAt) {}
}
