package org.sala.testing;

import java.time.LocalDate;
import java.util.Set;
import org.sala.account.boundary.ActingOrderDesk;
import org.sala.account.boundary.PostDesk;
import org.sala.office.domain.ActingKind;
import org.sala.office.domain.ActingOrderForm;
import org.sala.office.domain.ActingOrderView;
import org.sala.office.domain.Headship;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.PostForm;
import org.sala.office.domain.PostView;
import org.sala.office.persistence.Offices;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;

/** Posts and acting orders of a small office, as root keeps them. */
public final class Posting {
    private final SmallOffice office;

    public Posting(SmallOffice office) {
        this.office = office;
    }

    /** A new post at the head of the office. */
    public long head() {
        PostForm form = new PostForm(Bilingual.of("หัวหน้าสำนักงาน", "Head of Office"), null, Headship.OFFICE);
        return office.as("root", () -> office.desk(PostDesk.class).make(form));
    }

    /** Appoints somebody. */
    public void appoint(long post, String username, LocalDate first, LocalDate last) {
        office.as("root", () -> {
            office.desk(PostDesk.class).appoint(post, person(username).id(), first, last, version(post));
            return null;
        });
    }

    /** Ends an appointment. */
    public void end(long post, long appointment, LocalDate last) {
        office.as("root", () -> {
            office.desk(PostDesk.class).end(post, appointment, last, version(post));
            return null;
        });
    }

    /** Somebody acts in the place of the holder of a post, from today for a week, in these categories. */
    public long order(String number, long post, String username, Integer... categories) {
        LocalDate today = today();
        return order(form(number, post, username, today, today.plusDays(7), categories));
    }

    /** Enters an order. */
    public long order(ActingOrderForm form) {
        return office.as("root", () -> office.desk(ActingOrderDesk.class).enter(form));
    }

    /** What is filled in from an order signed today. */
    public ActingOrderForm form(
            String number, long post, String username, LocalDate first, LocalDate last, Integer... categories) {
        long person = office.portal.call(() -> person(username).id());
        return new ActingOrderForm(number, today(), ActingKind.IN_PLACE, post, person, first, last, Set.of(categories));
    }

    /** Takes an order back. */
    public void revoke(long order) {
        office.as("root", () -> {
            ActingOrderView found = office.desk(ActingOrderDesk.class).all(0, 50).items().stream()
                    .filter(one -> one.id() == order)
                    .findFirst()
                    .orElseThrow();
            office.desk(ActingOrderDesk.class).revoke(order, found.version());
            return null;
        });
    }

    /** The post as it is now. */
    public PostView post(long id) {
        return office.as("root", () -> office.desk(PostDesk.class).posts().stream()
                .filter(post -> post.id() == id)
                .findFirst()
                .orElseThrow());
    }

    /** The version of the post within a transaction. */
    public int version(long id) {
        return office.desk(PostDesk.class).posts().stream()
                .filter(post -> post.id() == id)
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** The person, within a transaction. */
    public PersonView person(String username) {
        return office.desk(Offices.class).personNamed(username).orElseThrow().view();
    }

    private LocalDate today() {
        return office.desk(SalaClock.class).today();
    }
}
