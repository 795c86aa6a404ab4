package org.sala.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.sala.notices.boundary.NoticeQueue;
import org.sala.notices.domain.NoticeText;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.Transition;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;

/** Tells people of every step of the workflow, the first included: whoever is to act next, and whoever wrote it. */
@ApplicationScoped
public class EditorialNotices {
    private static final Bilingual UNTITLED = Bilingual.of("(ยังไม่มีหัวข้อ)", "(no title yet)");

    @Inject
    private NoticeQueue queue;

    @Inject
    private Editions editions;

    @Inject
    private Authorities authorities;

    @Inject
    private Offices offices;

    @Inject
    private SalaClock clock;

    /** Queues what follows from a transition, in its transaction. */
    public void tell(@Observes TransitionPerformed told) {
        Edition edition = editions.find(told.edition().id()).orElseThrow();
        Transition transition = told.transition();
        switch (transition) {
            case SUBMIT -> tell(told, "approvers", true, approvers(edition));
            case TAKE_BACK -> tell(told, "approvers", false, approvers(edition));
            case PROPOSE_WITHDRAWAL, PROPOSE_RESTORATION -> tell(told, "approvers", true, otherApprovers(edition));
            case DROP_WITHDRAWAL, DROP_RESTORATION -> tell(told, "approvers", false, otherApprovers(edition));
            case PUBLISH_WARNING -> {
                tell(told, "approvers", true, approvers(edition));
                tell(told, "writers", false, writers(edition));
            }
            case APPROVE -> {
                tell(told, "web-masters", true, people(person -> person.holds(Role.WEB_MASTER)));
                tell(told, "writers", false, writers(edition));
            }
            case RETURN, SEND_BACK, REMOVE, DECLINE_WITHDRAWAL, DECLINE_RESTORATION ->
                tell(told, "writers", true, writers(edition));
            default -> tell(told, "writers", false, writers(edition));
        }
    }

    private void tell(TransitionPerformed told, String audience, boolean essential, List<PersonView> people) {
        String key = told.transition() + "." + audience;
        Bilingual title = told.edition().text().title();
        String remark = told.remark() == null ? "–" : told.remark();
        NoticeText text = NoticeText.of(
                NoticeText.has(key) ? key : "OTHER." + audience,
                title.th().isBlank() ? UNTITLED : title,
                told.person().name(),
                remark);
        people.stream()
                .filter(person -> !person.id().equals(told.person().id()))
                .forEach(person -> queue.tell(
                        person.id(),
                        essential,
                        text,
                        "/staff/edition.xhtml?id=" + told.edition().id()));
    }

    /** Whoever could decide about a proposal: it may be their own work, but not their own proposal. */
    private List<PersonView> otherApprovers(Edition edition) {
        return authorities.approvers(edition.publication().categoryNumber(), clock.today());
    }

    private List<PersonView> approvers(Edition edition) {
        return authorities.approvers(edition.publication().categoryNumber(), clock.today()).stream()
                .filter(person -> !edition.isWorkOf(person.id()))
                .toList();
    }

    private List<PersonView> writers(Edition edition) {
        return people(person -> edition.isInHandsOf(person.id()));
    }

    private List<PersonView> people(Predicate<PersonView> wanted) {
        return offices.people().stream()
                .filter(Person::isActive)
                .map(Person::view)
                .filter(wanted)
                .toList();
    }
}
