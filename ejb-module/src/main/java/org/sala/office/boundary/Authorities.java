package org.sala.office.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sala.office.domain.ActingOrder;
import org.sala.office.domain.ActingOrderView;
import org.sala.office.domain.Appointment;
import org.sala.office.domain.Authority;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Post;
import org.sala.office.domain.Roster;
import org.sala.office.persistence.Offices;
import org.sala.office.persistence.Posts;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;

/** Answers what people may do on a day, by role and by acting order. Must be asked within a transaction. */
@ApplicationScoped
public class Authorities {
    @Inject
    private Offices offices;

    @Inject
    private Posts posts;

    @Inject
    private SalaClock clock;

    /** What the person may do today. */
    public Authority of(PersonView person) {
        LocalDate today = clock.today();
        List<ActingOrderView> orders = inForce(today).stream()
                .filter(order -> order.person().id().equals(person.id()))
                .toList();
        return new Authority(person, title(person, today), orders);
    }

    /** The orders in force on this day. */
    public List<ActingOrderView> inForce(LocalDate day) {
        return posts.ordersBetween(day, day).stream().map(ActingOrder::view).toList();
    }

    /**
     * The active people who can be counted on to approve in the category on this day: by role or by order, but not those in whose place
     * somebody else acts that day.
     */
    public List<PersonView> approvers(int category, LocalDate day) {
        return roster(day, day).approvers(category, day);
    }

    /** Who can be counted on between two days. */
    public Roster roster(LocalDate first, LocalDate last) {
        return new Roster(
                offices.people().stream()
                        .filter(Person::isActive)
                        .map(Person::view)
                        .toList(),
                posts.ordersBetween(first, last).stream().map(ActingOrder::view).toList(),
                posts.all().stream().map(post -> post.view(first)).toList());
    }

    private Bilingual title(PersonView person, LocalDate day) {
        return posts.appointmentsOf(person.id()).stream()
                .filter(held -> held.span().holds(day))
                .map(Appointment::post)
                .max(Comparator.comparing(Post::headship))
                .map(Post::title)
                .orElse(person.position());
    }
}
