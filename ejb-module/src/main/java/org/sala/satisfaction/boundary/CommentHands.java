package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.Person;
import org.sala.office.persistence.Offices;
import org.sala.shared.Bilingual;

/** Who can take a comment in hand: for whoever is signed in, by name alone. */
@Stateless
public class CommentHands {
    @Inject
    private Offices offices;

    @Inject
    private CurrentPerson currentPerson;

    /** A group or a person. */
    public record Hand(Long id, Bilingual name) {}

    /** All groups, in their order. */
    public List<Hand> groups() {
        currentPerson.require();
        return offices.groups().stream()
                .map(group -> new Hand(group.id(), group.name()))
                .toList();
    }

    /** All active people. */
    public List<Hand> people() {
        currentPerson.require();
        return offices.people().stream()
                .filter(Person::isActive)
                .map(Person::view)
                .map(person -> new Hand(person.id(), person.name()))
                .toList();
    }
}
