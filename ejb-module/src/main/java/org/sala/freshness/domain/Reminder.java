package org.sala.freshness.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That people of a level were reminded of a due date that had passed; kept, so that nobody is told the same twice. */
@Entity
@Table(name = "freshness_reminder")
public class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "line_code")
    private String lineCode;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_name")
    private ReminderLevel level;

    @Column(name = "round_number")
    private int round;

    @Column(name = "raised_at")
    private Instant raisedAt;

    protected Reminder() {}

    /** A reminder raised now. */
    public Reminder(String lineCode, LocalDate dueOn, ReminderLevel level, int round, Instant raisedAt) {
        this.lineCode = lineCode;
        this.dueOn = dueOn;
        this.level = level;
        this.round = round;
        this.raisedAt = raisedAt;
    }

    /** The reminder's number. */
    public Long id() {
        return id;
    }
}
