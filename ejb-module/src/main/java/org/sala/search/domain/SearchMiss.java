package org.sala.search.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Words that found nothing, counted by month. Who searched is not known. */
@Entity
@Table(name = "search_miss")
public class SearchMiss {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String words;

    @Column(name = "counted_month")
    private LocalDate month;

    private int times;

    protected SearchMiss() {}

    /** Words not counted in the month yet; the month is its first day. */
    public SearchMiss(String words, LocalDate month) {
        this.words = words;
        this.month = month;
    }

    /** Counts them so many times more. */
    public void count(int more) {
        times += more;
    }

    /**
     * What pages show of words that found nothing.
     *
     * @param times in the months that were asked for
     */
    public record View(String words, long times) {}
}
