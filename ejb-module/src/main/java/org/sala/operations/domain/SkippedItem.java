package org.sala.operations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An item that a run left out, and why; never changed. */
@Entity
@Table(name = "job_skipped")
public class SkippedItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    private String item;
    private String reason;

    protected SkippedItem() {}

    SkippedItem(long runId, String item, String reason) {
        this.runId = runId;
        this.item = item.substring(0, Math.min(item.length(), 500));
        this.reason = reason.substring(0, Math.min(reason.length(), 1000));
    }

    /** What pages show of the item. */
    public SkippedItemView view() {
        return new SkippedItemView(item, reason);
    }
}
