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

/**
 * The draft of a layout after one more change. The draft of a page is its last step; to undo is to forget that one.
 */
@Entity
@Table(name = "layout_step")
public class LayoutStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_code")
    private String pageCode;

    @Column(name = "step_number")
    private int number;

    @Lob
    @Convert(converter = LayoutColumn.class)
    private Layout layout;

    @Column(name = "change_name")
    private String change;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected LayoutStep() {}

    /**
     * One more step.
     *
     * @param number counted from 1 since the page was last published
     * @param change the name of the {@link LayoutChange}
     */
    public LayoutStep(String pageCode, int number, Layout layout, String change, String madeBy, Instant madeAt) {
        this.pageCode = pageCode;
        this.number = number;
        this.layout = layout;
        this.change = change;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** The step as the draft of the page. */
    public LayoutDraft draft() {
        return new LayoutDraft(pageCode, number, layout, change, madeBy, madeAt);
    }
}
