package org.sala.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.office.domain.Office;
import org.sala.office.domain.Person;
import org.sala.office.domain.WorkGroup;

/** The office, its groups and its people in the database. */
@ApplicationScoped
public class Offices {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The office, once it has been made. */
    public Optional<Office> find() {
        return Optional.ofNullable(entities.find(Office.class, Office.ONLY));
    }

    /** Adds the office, a group or a person. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** All groups in their order. */
    public List<WorkGroup> groups() {
        return entities.createQuery("SELECT g FROM WorkGroup g ORDER BY g.place, g.id", WorkGroup.class)
                .getResultList();
    }

    /** The group with this number. */
    public Optional<WorkGroup> group(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(WorkGroup.class, id));
    }

    /** All people, those who left included. */
    public List<Person> people() {
        return entities.createQuery("SELECT p FROM Person p ORDER BY p.username", Person.class)
                .getResultList();
    }

    /** The person with this number. */
    public Optional<Person> person(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** The person with this user name, compared in lower case. */
    public Optional<Person> personNamed(String username) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.username = :username", Person.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Whether anybody has an account yet. */
    public boolean hasPeople() {
        return entities.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult() > 0;
    }
}
