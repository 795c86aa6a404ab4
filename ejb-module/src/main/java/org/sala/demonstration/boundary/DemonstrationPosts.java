package org.sala.demonstration.boundary;

import static org.sala.demonstration.domain.DemonstrationData.date;
import static org.sala.demonstration.domain.DemonstrationData.isMissing;
import static org.sala.demonstration.domain.DemonstrationData.string;
import static org.sala.demonstration.domain.DemonstrationData.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.account.boundary.ActingOrderDesk;
import org.sala.account.boundary.PostDesk;
import org.sala.demonstration.domain.DemonstrationData;
import org.sala.office.domain.ActingKind;
import org.sala.office.domain.ActingOrderForm;
import org.sala.office.domain.Headship;
import org.sala.office.domain.Person;
import org.sala.office.domain.PostForm;
import org.sala.office.persistence.Offices;
import org.sala.shared.SalaClock;

/** Makes the posts of the demonstration office, appoints their holders and enters its acting orders; an administrator must act. */
@ApplicationScoped
public class DemonstrationPosts {
    private static final int BUDDHIST_ERA = 543;

    @Inject
    private PostDesk desk;

    @Inject
    private ActingOrderDesk orders;

    @Inject
    private Offices offices;

    @Inject
    private SalaClock clock;

    /**
     * Makes all of them.
     *
     * @param groups the numbers of the groups by code
     */
    void make(Map<String, Long> groups) {
        Map<String, Long> posts = new HashMap<>();
        for (JsonObject post : DemonstrationData.list("posts.json")) {
            PostForm form = new PostForm(
                    text(post, "title"),
                    groups.get(string(post, "group")),
                    Headship.valueOf(post.getString("headship")));
            long made = desk.make(form);
            posts.put(post.getString("key"), made);
            for (JsonObject holder : post.getJsonArray("holders").getValuesAs(JsonObject.class)) {
                desk.appoint(made, person(holder), date(holder, "first"), date(holder, "last"), version(made));
            }
        }
        DemonstrationData.list("acting-orders.json").forEach(order -> enter(order, posts));
    }

    private void enter(JsonObject order, Map<String, Long> posts) {
        LocalDate signed = day(order, "date");
        ActingOrderForm form = new ActingOrderForm(
                order.getString("number").formatted(signed.getYear() + BUDDHIST_ERA),
                signed,
                ActingKind.valueOf(order.getString("kind")),
                posts.get(order.getString("post")),
                person(order),
                day(order, "first"),
                day(order, "last"),
                order.getJsonArray("categories").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .collect(Collectors.toSet()));
        clock.at(signed.atTime(9, 0).atZone(clock.zone()).toInstant(), () -> orders.enter(form));
    }

    private LocalDate day(JsonObject order, String name) {
        return isMissing(order, "daysFromToday")
                ? date(order, name)
                : clock.today().plusDays(order.getJsonObject("daysFromToday").getInt(name));
    }

    private long person(JsonObject parent) {
        return offices.personNamed(parent.getString("person")).map(Person::id).orElseThrow();
    }

    private int version(long post) {
        return desk.posts().stream()
                .filter(one -> one.id() == post)
                .findFirst()
                .orElseThrow()
                .version();
    }
}
