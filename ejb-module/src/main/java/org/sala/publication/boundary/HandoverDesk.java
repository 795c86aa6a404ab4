package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sala.account.boundary.Accounts;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.notices.boundary.NoticeQueue;
import org.sala.notices.domain.NoticeText;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.ActingOrder;
import org.sala.office.domain.Appointment;
import org.sala.office.domain.Authority;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Post;
import org.sala.office.domain.Role;
import org.sala.office.domain.Roster;
import org.sala.office.persistence.Offices;
import org.sala.office.persistence.Posts;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.HandoverForm;
import org.sala.publication.domain.HandoverView;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.persistence.Editions;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/**
 * Where a leaver's work goes to others in one act, and the leaver is deactivated with it. Whoever wrote something stays one of its writers,
 * so that a handover lets nobody approve their own work. Duties belong to groups and posts and need no handing over.
 */
@Stateless
@TellsClashes
public class HandoverDesk {
    private static final List<ReviewState> OPEN =
            List.of(ReviewState.DRAFT, ReviewState.RETURNED, ReviewState.SUBMITTED, ReviewState.APPROVED);

    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private Offices offices;

    @Inject
    private Posts posts;

    @Inject
    private Authorities authorities;

    @Inject
    private Accounts accounts;

    @Inject
    private NoticeQueue notices;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * What would move.
     *
     * @throws Refused when an administrator does not ask, or there is no such person
     */
    public HandoverView preview(long personId) {
        currentPerson.require(Role.ADMINISTRATOR);
        Person leaver = person(personId);
        List<Edition> waiting = waitingFor(leaver.view());
        Roster rest = authorities.roster(clock.today(), clock.today()).without(personId);
        return new HandoverView(
                leaver.view(),
                workOf(personId).stream().map(views::line).toList(),
                waiting.stream().map(views::line).toList(),
                waiting.stream()
                        .filter(edition -> isStuck(edition, rest))
                        .map(views::line)
                        .toList(),
                held(personId).stream()
                        .map(one -> one.post().view(clock.today()))
                        .toList(),
                openOrders(personId).stream().map(ActingOrder::view).toList());
    }

    /**
     * Hands everything over and deactivates the leaver.
     *
     * @throws ChangedMeanwhile when the leaver is no longer the expected version
     * @throws Refused when an administrator does not act, open work has no taker, a taker cannot take it, or a submission would be left
     *     that nobody could decide about; nothing is moved then
     */
    public void handOver(HandoverForm form) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Person leaver = person(form.leaver());
        if (!leaver.isActive()) {
            throw new Refused("office.refusal.person-has-left");
        }
        List<Edition> waiting = waitingFor(leaver.view());
        List<String> moved = new ArrayList<>();
        moveWork(form, moved);
        movePosts(form, moved);
        endOrders(form.leaver(), moved);
        moveRoles(form, leaver, moved);
        accounts.deactivate(form.leaver(), form.expectedVersion());
        requireNoneStuck(waiting);
        audit.record(AuditEntry.done(
                by.username(), "office.hand-over", "person " + leaver.username(), String.join("; ", moved)));
    }

    private void moveWork(HandoverForm form, List<String> moved) {
        List<Edition> work = workOf(form.leaver());
        if (work.isEmpty()) {
            return;
        }
        Person taker = taker(form.workTo(), form.leaver(), "publication.refusal.handover-needs-taker");
        if (!taker.holds(Role.OWNER)) {
            throw new Refused(
                    "publication.refusal.handover-taker-no-owner", taker.view().name());
        }
        work.forEach(edition -> edition.handOver(taker.id()));
        moved.add("editions " + work.stream().map(Edition::id).toList() + " to " + taker.username());
        NoticeText text = NoticeText.of("handover", person(form.leaver()).view().name(), work.size());
        notices.tell(taker.id(), true, text, "/staff/mine.xhtml");
    }

    private void movePosts(HandoverForm form, List<String> moved) {
        LocalDate today = clock.today();
        LocalDate last = form.lastDay() == null ? today : form.lastDay();
        if (last.isAfter(today)) {
            throw new Refused("publication.refusal.handover-day-to-come");
        }
        for (Appointment appointment : held(form.leaver())) {
            Post post = appointment.post();
            post.end(appointment.id(), last, today);
            String to = "nobody";
            if (form.postsTo() != null) {
                Person taker = taker(form.postsTo(), form.leaver(), "publication.refusal.handover-needs-taker");
                post.appoint(taker, last.plusDays(1), null, today);
                to = taker.username();
            }
            posts.changed(post);
            moved.add("post " + post.id() + " to " + to);
        }
    }

    /** An order names a person, so it ends with them; somebody else needs an order of their own. */
    private void endOrders(long leaver, List<String> moved) {
        for (ActingOrder order : openOrders(leaver)) {
            order.revoke(clock.now(), clock.today());
            moved.add("order " + order.number() + " revoked");
        }
    }

    private void moveRoles(HandoverForm form, Person leaver, List<String> moved) {
        if (form.rolesTo() != null) {
            Person taker = taker(form.rolesTo(), form.leaver(), "publication.refusal.handover-needs-taker");
            Set<Role> roles = EnumSet.copyOf(List.of(Role.APPROVER, Role.WEB_MASTER));
            roles.retainAll(leaver.view().roles());
            Set<Role> all = EnumSet.noneOf(Role.class);
            all.addAll(taker.view().roles());
            all.addAll(roles);
            taker.holdRoles(all);
            moved.add("roles " + roles + " to " + taker.username());
        }
    }

    private void requireNoneStuck(List<Edition> waiting) {
        Roster rest = authorities.roster(clock.today(), clock.today());
        waiting.stream().filter(edition -> isStuck(edition, rest)).findFirst().ifPresent(edition -> {
            throw new Refused(
                    "publication.refusal.handover-dead-end", edition.text().title());
        });
    }

    private boolean isStuck(Edition edition, Roster rest) {
        return edition.reviewState() == ReviewState.SUBMITTED
                && rest.approvers(edition.publication().categoryNumber(), clock.today()).stream()
                        .allMatch(person -> edition.isWorkOf(person.id()));
    }

    private List<Edition> workOf(long person) {
        return editions.waitingIn(OPEN).stream()
                .filter(edition -> edition.isInHandsOf(person))
                .toList();
    }

    private List<Edition> waitingFor(PersonView person) {
        Authority authority = authorities.of(person);
        return editions.waitingIn(List.of(ReviewState.SUBMITTED)).stream()
                .filter(edition ->
                        authority.holds(Role.APPROVER, edition.publication().categoryNumber())
                                && !edition.isWorkOf(person.id()))
                .toList();
    }

    private List<Appointment> held(long person) {
        return posts.appointmentsOf(person).stream()
                .filter(one -> one.view().isOpenOn(clock.today()))
                .toList();
    }

    private List<ActingOrder> openOrders(long person) {
        return posts.ordersOf(person).stream()
                .filter(order -> order.view().isOpenOn(clock.today()))
                .toList();
    }

    private Person person(long id) {
        return offices.person(id).orElseThrow(() -> new Refused("account.refusal.no-such-person"));
    }

    private Person taker(Long id, long leaver, String missing) {
        Person taker = id == null ? null : offices.person(id).orElse(null);
        if (taker == null || id == leaver) {
            throw new Refused(missing);
        }
        if (!taker.isActive()) {
            throw new Refused("office.refusal.person-has-left");
        }
        return taker;
    }
}
