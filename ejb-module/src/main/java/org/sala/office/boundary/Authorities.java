package org.sala.office.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sala.office.domain.ActingKind;
import org.sala.office.domain.ActingOrder;
import org.sala.office.domain.ActingOrderView;
import org.sala.office.domain.Appointment;
import org.sala.office.domain.Authority;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Post;
import org.sala.office.domain.Role;
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
        List<ActingOrderView> orders = inForce(day);
        List<Long> away = orders.stream()
                .filter(order -> order.kind() == ActingKind.IN_PLACE)
                .flatMap(order -> posts.find(order.postId()).flatMap(post -> post.heldOn(day)).stream())
                .map(held -> held.person().id())
                .toList();
        return offices.people().stream()
                .filter(Person::isActive)
                .map(Person::view)
                .filter(person -> !away.contains(person.id()))
                .filter(person -> person.holds(Role.APPROVER)
                        || orders.stream()
                                .anyMatch(order -> order.person().id().equals(person.id()) && order.covers(category)))
                .toList();
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
