package org.sala.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.Headship;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Post;
import org.sala.office.domain.PostForm;
import org.sala.office.domain.PostView;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.office.persistence.Posts;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where administrators keep the posts of the office and who holds them from when to when. */
@Stateless
@TellsClashes
public class PostDesk {
    @Inject
    private Posts posts;

    @Inject
    private Offices offices;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** All posts with their history, for anybody of the staff; those closed at the end. */
    public List<PostView> posts() {
        currentPerson.require();
        return posts.all().stream().map(post -> post.view(clock.today())).toList();
    }

    /**
     * Makes a post.
     *
     * @throws Refused when an administrator does not act, the form is not right, or there is a head of the same already
     */
    public Long make(PostForm form) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Post post = new Post(form, offices.group(form.groupId()).orElse(null));
        requireOneHead(post);
        posts.add(post);
        audit.record(AuditEntry.done(
                by.username(),
                "office.make-post",
                "post " + post.id(),
                form.title().th()));
        return post.id();
    }

    /**
     * Gives a post another title, group or headship; what was signed before keeps the title it was signed with.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused as {@link #make}
     */
    public void describe(long postId, PostForm form, int expectedVersion) {
        change(postId, expectedVersion, "office.describe-post", form.title().th(), post -> {
            post.describe(form, offices.group(form.groupId()).orElse(null));
            requireOneHead(post);
        });
    }

    /**
     * Appoints somebody to a post.
     *
     * @param last null for as long as nothing else is said
     * @throws ChangedMeanwhile when the post is no longer the expected version
     * @throws Refused as {@link Post#appoint}
     */
    public void appoint(long postId, long personId, LocalDate first, LocalDate last, int expectedVersion) {
        Person person = offices.person(personId).orElseThrow(() -> new Refused("account.refusal.no-such-person"));
        String detail = person.username() + " from " + first + (last == null ? "" : " to " + last);
        change(postId, expectedVersion, "office.appoint", detail, post -> {
            post.appoint(person, first, last, clock.today());
            posts.changed(post);
        });
    }

    /**
     * Ends an appointment.
     *
     * @throws ChangedMeanwhile when the post is no longer the expected version
     * @throws Refused as {@link Post#end}
     */
    public void end(long postId, long appointmentId, LocalDate last, int expectedVersion) {
        change(postId, expectedVersion, "office.end-appointment", appointmentId + " on " + last, post -> {
            post.end(appointmentId, last, clock.today());
            posts.changed(post);
        });
    }

    /**
     * Closes a post that nobody holds any more.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused while it is held
     */
    public void close(long postId, int expectedVersion) {
        change(postId, expectedVersion, "office.close-post", null, post -> post.close(clock.today()));
    }

    private void change(long postId, int expectedVersion, String act, String detail, Consumer<Post> verb) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Post post = posts.find(postId).orElseThrow(() -> new Refused("office.refusal.no-such-post"));
        if (post.version() != expectedVersion) {
            throw new ChangedMeanwhile("office.refusal.post-changed-meanwhile");
        }
        verb.accept(post);
        audit.record(AuditEntry.done(by.username(), act, "post " + postId, detail));
    }

    private void requireOneHead(Post wanted) {
        boolean taken = wanted.headship() != Headship.NONE
                && posts.all().stream()
                        .filter(post -> post != wanted && !post.isClosed() && post.headship() == wanted.headship())
                        .anyMatch(post -> wanted.headship() == Headship.OFFICE
                                || post.groupId().equals(wanted.groupId()));
        if (taken) {
            throw new Refused("office.refusal.head-there-already");
        }
    }
}
