package org.sala.office.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.sala.shared.Refused;

/**
 * A written order by which somebody acts in the place of the head of a group or of the office, or on their behalf, within categories and
 * from day to day. It names a post, never another stand-in, so no chain can come about. It ends by itself or is revoked, and is kept.
 */
@Entity
@Table(name = "acting_order")
public class ActingOrder {
    private static final int LONGEST_NUMBER = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "order_number")
    private String number;

    @Column(name = "order_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private ActingKind kind;

    @ManyToOne
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Embedded
    private Span span;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "acting_order_category", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "category_number")
    private Set<Integer> categories = new HashSet<>();

    @Version
    private int version;

    protected ActingOrder() {}

    /**
     * The order as it was written.
     *
     * @throws Refused when it has no number, was signed after it begins or after today, is over already, has no last day, names a post
     *     that heads nothing, somebody who has left, or the holder of the post
     */
    public ActingOrder(ActingOrderForm form, Post post, Person person, LocalDate today) {
        this.number = form.number() == null ? "" : form.number().strip();
        this.date = form.date();
        this.kind = form.kind();
        this.post = post;
        this.person = person;
        requireWritten();
        this.span = Span.of(form.first(), form.last(), today);
        this.categories.addAll(form.categories());
        requireSensible(today);
    }

    private void requireWritten() {
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new Refused("office.refusal.order-number-missing", LONGEST_NUMBER);
        }
        if (date == null) {
            throw new Refused("office.refusal.order-date-missing");
        }
        if (post.isClosed() || post.headship() == Headship.NONE) {
            throw new Refused("office.refusal.post-heads-nothing");
        }
        if (!person.isActive()) {
            throw new Refused("office.refusal.person-has-left");
        }
    }

    private void requireSensible(LocalDate today) {
        if (span.last() == null) {
            throw new Refused("office.refusal.last-day-missing");
        }
        if (date.isAfter(today)) {
            throw new Refused("office.refusal.order-date-to-come");
        }
        if (span.first().isBefore(date)) {
            throw new Refused("office.refusal.order-back-dated");
        }
        if (span.last().isBefore(today)) {
            throw new Refused("office.refusal.order-over");
        }
        if (post.heldOn(span.first())
                .filter(held -> held.person().id().equals(person.id()))
                .isPresent()) {
            throw new Refused("office.refusal.acts-for-self");
        }
        if (categories.stream().anyMatch(category -> category < 1 || category > 10)) {
            throw new Refused("office.refusal.no-such-category");
        }
    }

    /** Takes the order back at once; @throws Refused when it is over. */
    public void revoke(Instant at, LocalDate today) {
        if (!view().isOpenOn(today)) {
            throw new Refused("office.refusal.order-over");
        }
        revokedAt = at;
    }

    /** Whether both let different people, or the same twice, act for one post in one category on one day. */
    public boolean collidesWith(ActingOrder other) {
        boolean sameMatter = categories.isEmpty()
                || other.categories.isEmpty()
                || categories.stream().anyMatch(other.categories::contains);
        return revokedAt == null
                && other.revokedAt == null
                && post.id().equals(other.post.id())
                && sameMatter
                && span.overlaps(other.span);
    }

    /** As it is printed, such as 12/2569. */
    public String number() {
        return number;
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }

    /** For which post. */
    public Post post() {
        return post;
    }

    /** What pages show of it. */
    public ActingOrderView view() {
        return new ActingOrderView(
                id,
                number,
                date,
                kind,
                post.id(),
                post.title(),
                person.view(),
                span.first(),
                span.last(),
                new TreeSet<>(categories).stream().toList(),
                revokedAt != null,
                version);
    }
}
