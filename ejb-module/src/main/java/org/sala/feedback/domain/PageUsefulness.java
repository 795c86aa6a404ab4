package org.sala.feedback.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many readers found a page useful in a month, and how many did not. */
@Entity
@Table(name = "page_usefulness")
public class PageUsefulness {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_path")
    private String path;

    @Column(name = "counted_month")
    private LocalDate month;

    private int useful;

    @Column(name = "not_useful")
    private int notUseful;

    protected PageUsefulness() {}

    /** The first word about a page in a month; the month is its first day. */
    public PageUsefulness(String path, LocalDate month, boolean wasUseful) {
        this.path = path;
        this.month = month;
        useful = wasUseful ? 1 : 0;
        notUseful = wasUseful ? 0 : 1;
    }

    /**
     * What pages show of it.
     *
     * @param useful how many said yes in the months that were asked for
     * @param notUseful how many said no
     */
    public record View(String path, long useful, long notUseful) {
        /** The share of those who said yes, in whole per cent, half up; 0 when nobody said anything. */
        public long percent() {
            long all = useful + notUseful;
            return all == 0 ? 0 : (200 * useful + all) / (2 * all);
        }
    }
}
