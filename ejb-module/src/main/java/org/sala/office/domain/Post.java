package org.sala.office.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/**
 * A post of the office (ตำแหน่ง). It outlives the people who hold it: one at a time, by dated appointments that are all kept. It is
 * renamed at will and closed when the office needs it no more; it is never deleted, since orders and appointments name it.
 */
@Entity
@Table(name = "post")
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @ManyToOne
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Enumerated(EnumType.STRING)
    private Headship headship;

    private boolean closed;

    @OneToMany(mappedBy = "post", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Appointment> appointments = new ArrayList<>();

    @Version
    private int version;

    protected Post() {}

    /** A new post that nobody holds yet; {@code group} may be null. */
    public Post(PostForm form, WorkGroup group) {
        describe(form, group);
    }

    /** Gives it another title, group or headship. */
    public final void describe(PostForm form, WorkGroup group) {
        form.require();
        this.titleTh = form.title().th();
        this.titleEn = form.title().en();
        this.headship = form.headship();
        this.group = group;
    }

    /**
     * Appoints somebody.
     *
     * @param last null for as long as nothing else is said
     * @throws Refused when the post is closed, the person has left, the days make no sense, or somebody holds the post on one of them
     */
    public Appointment appoint(Person person, LocalDate first, LocalDate last, LocalDate today) {
        if (closed) {
            throw new Refused("office.refusal.post-closed");
        }
        if (!person.isActive()) {
            throw new Refused("office.refusal.person-has-left");
        }
        Span span = Span.of(first, last, today);
        appointments.stream()
                .filter(one -> one.span().overlaps(span))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(
                            "office.refusal.post-held", one.person().view().name());
                });
        Appointment appointment = new Appointment(this, person, span);
        appointments.add(appointment);
        return appointment;
    }

    /**
     * Ends an appointment that has not ended yet; one that is ended before it ever began is as though it had not been made.
     *
     * @throws Refused when there is none with this number, it is over, or the last day stands before the first
     */
    public void end(long appointment, LocalDate last, LocalDate today) {
        if (last == null) {
            throw new Refused("office.refusal.last-day-missing");
        }
        Appointment found = appointments.stream()
                .filter(one -> one.id() == appointment)
                .findFirst()
                .orElseThrow(() -> new Refused("office.refusal.no-such-appointment"));
        if (found.span().first().isAfter(today) && last.isBefore(found.span().first())) {
            appointments.remove(found);
        } else {
            found.end(last, today);
        }
    }

    /** Closes the post for good; @throws Refused while somebody holds it or is going to. */
    public void close(LocalDate today) {
        if (appointments.stream().anyMatch(one -> one.view().isOpenOn(today))) {
            throw new Refused("office.refusal.post-still-held");
        }
        closed = true;
    }

    /** Who holds it on this day. */
    public Optional<Appointment> heldOn(LocalDate day) {
        return appointments.stream().filter(one -> one.span().holds(day)).findFirst();
    }

    /** The post's number. */
    public Long id() {
        return id;
    }

    /** What it is called now. */
    public Bilingual title() {
        return Bilingual.of(titleTh, titleEn);
    }

    /** What it is the head of. */
    public Headship headship() {
        return headship;
    }

    /** The number of the group it belongs to, null for none. */
    public Long groupId() {
        return group == null ? null : group.id();
    }

    /** Whether the office has closed it. */
    public boolean isClosed() {
        return closed;
    }

    /** Grows with every change of the post or its appointments; a form that holds an older one is stale. */
    public int version() {
        return version;
    }

    /** What pages show of it on this day, the newest appointment first. */
    public PostView view(LocalDate today) {
        List<AppointmentView> all = appointments.stream()
                .map(Appointment::view)
                .sorted(Comparator.comparing(AppointmentView::first).reversed())
                .toList();
        return new PostView(
                id,
                title(),
                groupId(),
                group == null ? Bilingual.EMPTY : group.name(),
                headship,
                closed,
                all.stream().filter(one -> one.holdsOn(today)).findFirst().orElse(null),
                all,
                version);
    }
}
