package org.sala.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.office.domain.ActingOrder;
import org.sala.office.domain.Appointment;
import org.sala.office.domain.Post;

/** Posts with their appointments, and acting orders, in the database. */
@ApplicationScoped
public class Posts {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a post or an order. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Counts a change of what belongs to the post as a change of the post, so that two at once clash. */
    public void changed(Post post) {
        entities.lock(post, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /** All posts: the head of the office first, then group by group with its head first, those closed at the end. */
    public List<Post> all() {
        return entities.createQuery(
                        "SELECT p FROM Post p LEFT JOIN p.group g ORDER BY p.closed,"
                                + " CASE WHEN p.headship = org.sala.office.domain.Headship.OFFICE THEN 0 ELSE 1 END,"
                                + " COALESCE(g.place, 0),"
                                + " CASE WHEN p.headship = org.sala.office.domain.Headship.GROUP THEN 0 ELSE 1 END, p.id",
                        Post.class)
                .getResultList();
    }

    /** The post with this number. */
    public Optional<Post> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Post.class, id));
    }

    /** What a person was, is or is going to be appointed to, the newest first. */
    public List<Appointment> appointmentsOf(long personId) {
        return entities.createQuery(
                        "SELECT a FROM Appointment a WHERE a.person.id = :person ORDER BY a.span.first DESC",
                        Appointment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The order with this number in the database. */
    public Optional<ActingOrder> order(long id) {
        return Optional.ofNullable(entities.find(ActingOrder.class, id));
    }

    /** The order printed with this number. */
    public Optional<ActingOrder> orderNumbered(String number) {
        return entities.createQuery("SELECT o FROM ActingOrder o WHERE o.number = :number", ActingOrder.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The orders about a post. */
    public List<ActingOrder> ordersFor(long postId) {
        return entities.createQuery("SELECT o FROM ActingOrder o WHERE o.post.id = :post", ActingOrder.class)
                .setParameter("post", postId)
                .getResultList();
    }

    /** Orders not revoked that are in force on a day between these two, those that begin first. */
    public List<ActingOrder> ordersBetween(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "SELECT o FROM ActingOrder o WHERE o.revokedAt IS NULL AND o.span.first <= :last"
                                + " AND o.span.last >= :first ORDER BY o.span.first, o.id",
                        ActingOrder.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** The orders that name somebody to act, the newest first. */
    public List<ActingOrder> ordersOf(long personId) {
        return entities.createQuery(
                        "SELECT o FROM ActingOrder o WHERE o.person.id = :person ORDER BY o.span.first DESC",
                        ActingOrder.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** One page of all orders, the newest first. */
    public List<ActingOrder> orders(int page, int size) {
        return entities.createQuery(
                        "SELECT o FROM ActingOrder o ORDER BY o.span.first DESC, o.id DESC", ActingOrder.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many orders there are. */
    public long countOrders() {
        return entities.createQuery("SELECT COUNT(o) FROM ActingOrder o", Long.class)
                .getSingleResult();
    }
}
