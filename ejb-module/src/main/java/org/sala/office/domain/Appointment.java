package org.sala.office.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sala.shared.Refused;

/** That a person holds a post, from when to when. It is part of its post, is ended but never deleted, and so is the post's history. */
@Entity
@Table(name = "appointment")
public class Appointment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Embedded
    private Span span;

    protected Appointment() {}

    Appointment(Post post, Person person, Span span) {
        this.post = post;
        this.person = person;
        this.span = span;
    }

    void end(LocalDate last, LocalDate today) {
        if (span.last() != null && span.last().isBefore(today)) {
            throw new Refused("office.refusal.appointment-over");
        }
        span = Span.of(span.first(), last, today);
    }

    /** The appointment's number. */
    public Long id() {
        return id;
    }

    /** What is held. */
    public Post post() {
        return post;
    }

    /** Who holds it. */
    public Person person() {
        return person;
    }

    /** From when to when. */
    public Span span() {
        return span;
    }

    /** What pages show of it. */
    public AppointmentView view() {
        return new AppointmentView(id, person.view(), span.first(), span.last());
    }
}
