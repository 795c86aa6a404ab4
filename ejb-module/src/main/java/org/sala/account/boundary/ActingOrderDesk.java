package org.sala.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.ActingOrder;
import org.sala.office.domain.ActingOrderForm;
import org.sala.office.domain.ActingOrderView;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Post;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.office.persistence.Posts;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where administrators enter the orders by which people act for others; everybody of the staff may read them. */
@Stateless
@TellsClashes
public class ActingOrderDesk {
    @Inject
    private Posts posts;

    @Inject
    private Offices offices;

    @Inject
    private Authorities authorities;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** The orders in force today. */
    public List<ActingOrderView> inForce() {
        currentPerson.require();
        return authorities.inForce(clock.today());
    }

    /** One page of all orders, the newest first. */
    public PageOf<ActingOrderView> all(int page, int size) {
        currentPerson.require();
        List<ActingOrderView> items =
                posts.orders(page, size).stream().map(ActingOrder::view).toList();
        return new PageOf<>(items, posts.countOrders(), page, size);
    }

    /**
     * Enters an order that was signed.
     *
     * @throws Refused when an administrator does not act, the number is taken, another order lets somebody act for the same post in the
     *     same matter on the same day, or as {@link ActingOrder}
     */
    public Long enter(ActingOrderForm form) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Post post = posts.find(form.postId()).orElseThrow(() -> new Refused("office.refusal.no-such-post"));
        Person person = offices.person(form.personId() == null ? 0 : form.personId())
                .orElseThrow(() -> new Refused("account.refusal.no-such-person"));
        ActingOrder order = new ActingOrder(form, post, person, clock.today());
        if (posts.orderNumbered(order.number()).isPresent()) {
            throw new Refused("office.refusal.order-number-taken", order.number());
        }
        posts.ordersFor(post.id()).stream()
                .filter(order::collidesWith)
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused("office.refusal.order-collides", other.number());
                });
        posts.changed(post);
        posts.add(order);
        audit.record(AuditEntry.done(
                by.username(),
                "office.enter-acting-order",
                "order " + order.number(),
                person.username() + " for post " + post.id() + " " + form.first() + " to " + form.last()));
        return order.view().id();
    }

    /**
     * Takes an order back at once.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused when an administrator does not act, or the order is over
     */
    public void revoke(long orderId, int expectedVersion) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        ActingOrder order = posts.order(orderId).orElseThrow(() -> new Refused("office.refusal.no-such-order"));
        if (order.version() != expectedVersion) {
            throw new ChangedMeanwhile("office.refusal.order-changed-meanwhile");
        }
        order.revoke(clock.now(), clock.today());
        audit.record(AuditEntry.done(by.username(), "office.revoke-acting-order", "order " + order.number(), null));
    }
}
