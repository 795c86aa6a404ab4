package org.sala.office.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.shared.Bilingual;

/**
 * What a person may do on one day: by the roles they hold, and in the place of others by acting orders, within the categories of each.
 *
 * @param title the title the person holds by appointment that day, else the one written at the person
 * @param orders the acting orders in force for the person that day
 */
public record Authority(PersonView person, Bilingual title, List<ActingOrderView> orders) {

    /** Whether the person may act in the role on matters of the category. */
    public boolean holds(Role role, int category) {
        return person.holds(role) || order(role, category).isPresent();
    }

    /** The person with all the roles they have in matters of the category: who stands in for a head approves in their place. */
    public PersonView in(int category) {
        if (!holds(Role.APPROVER, category) || person.holds(Role.APPROVER)) {
            return person;
        }
        Set<Role> roles = EnumSet.of(Role.APPROVER);
        roles.addAll(person.roles());
        return new PersonView(
                person.id(),
                person.username(),
                person.name(),
                person.position(),
                person.email(),
                person.groupId(),
                person.groupName(),
                Set.copyOf(roles),
                person.active(),
                person.version());
    }

    /** How an act in this role is signed: by whom an order in force lets act, with both titles. */
    public Signature signature(Role role, int category) {
        return order(role, category)
                .map(order -> Signature.acting(person, title, order))
                .orElseGet(() -> Signature.own(person, title));
    }

    private Optional<ActingOrderView> order(Role role, int category) {
        return role == Role.APPROVER
                ? orders.stream().filter(order -> order.covers(category)).findFirst()
                : Optional.empty();
    }
}
