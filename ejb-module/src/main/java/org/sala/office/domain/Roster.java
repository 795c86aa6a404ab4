package org.sala.office.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can be counted on to approve on which day: active people by their role, and who stands in for a head within the order's categories;
 * but not a holder in whose place somebody acts that day.
 *
 * @param people the active people
 * @param orders those in force on any of the days asked about
 */
public record Roster(List<PersonView> people, List<ActingOrderView> orders, List<PostView> posts) {

    /** Those who could approve in the category on the day. */
    public List<PersonView> approvers(int category, LocalDate day) {
        List<ActingOrderView> inForce =
                orders.stream().filter(order -> order.inForceOn(day)).toList();
        Set<Long> away = inForce.stream()
                .filter(order -> order.kind() == ActingKind.IN_PLACE)
                .map(order -> holder(order.postId(), day))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> standIns = inForce.stream()
                .filter(order -> order.covers(category))
                .map(order -> order.person().id())
                .collect(Collectors.toSet());
        return people.stream()
                .filter(person -> !away.contains(person.id()))
                .filter(person -> person.holds(Role.APPROVER) || standIns.contains(person.id()))
                .toList();
    }

    /** The same without somebody who is about to leave. */
    public Roster without(long personId) {
        return new Roster(
                people.stream().filter(person -> person.id() != personId).toList(), orders, posts);
    }

    private Long holder(Long postId, LocalDate day) {
        return posts.stream()
                .filter(post -> post.id().equals(postId))
                .flatMap(post -> post.appointments().stream())
                .filter(held -> held.holdsOn(day))
                .map(held -> held.person().id())
                .findFirst()
                .orElse(null);
    }
}
