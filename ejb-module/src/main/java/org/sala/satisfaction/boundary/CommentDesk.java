package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.publication.boundary.OwnTelephones;
import org.sala.publication.domain.PersonalData;
import org.sala.satisfaction.domain.CommentReply;
import org.sala.satisfaction.domain.CommentState;
import org.sala.satisfaction.domain.CommentTask;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.satisfaction.persistence.SurveyComments;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/**
 * Where comments are read, taken in hand, and published with a reply or kept from the public. Nothing is public before a web master
 * published it; whoever has a comment in hand may propose the reply.
 */
@Stateless
@TellsClashes
public class CommentDesk {
    /** Characters a reason to publish what looks like personal data must have at least. */
    public static final int SHORTEST_REASON = 5;

    @Inject
    private SurveyComments comments;

    @Inject
    private CommentNotices notices;

    @Inject
    private OwnTelephones telephones;

    @Inject
    private SiteRevision revision;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** One page of those that stand so, for whoever is signed in. */
    public PageOf<SurveyComment.View> list(CommentState state, int page, int size) {
        currentPerson.require();
        return comments.inState(state, Math.max(0, page), size);
    }

    /** How many stand so; nothing is said of states in which none does. */
    public Map<CommentState, Long> counts() {
        currentPerson.require();
        return comments.counts();
    }

    /**
     * The comment with this number.
     *
     * @throws Refused when there is none
     */
    public SurveyComment.View require(long id) {
        currentPerson.require();
        return find(id).view();
    }

    /** What looks like personal data in a text; telephones the office publishes itself are none. */
    public List<PersonalData.Found> findings(String text) {
        currentPerson.require();
        return PersonalData.in(text, digits -> telephones.digits().contains(digits));
    }

    /** Whether the person who acts may propose the reply. */
    public boolean mayPropose(long id) {
        PersonView person = currentPerson.require();
        return find(id).isInHandOf(person.id(), person.groupId());
    }

    /**
     * Has a comment taken in hand and tells whoever is to do it.
     *
     * @throws Refused when the person is no web master, there is no such comment, or the task is not whole
     * @throws ChangedMeanwhile when somebody else has been there since the version the person has seen
     */
    public void assign(long id, CommentTask task, int expectedVersion) {
        PersonView person = currentPerson.require(Role.WEB_MASTER);
        SurveyComment comment = unchanged(id, expectedVersion);
        comment.assign(task, clock.today(), person.username(), clock.now());
        notices.assigned(comment.view());
        record(person, "comment.assign", id, task.words());
    }

    /**
     * Keeps the reply that whoever has the comment in hand proposes, and tells the web masters.
     *
     * @throws Refused when the person neither has it in hand nor is a web master, or the reply is not whole
     * @throws ChangedMeanwhile as in {@link #assign}
     */
    public void propose(long id, CommentReply reply, int expectedVersion) {
        PersonView person = currentPerson.require();
        SurveyComment comment = unchanged(id, expectedVersion);
        if (!comment.isInHandOf(person.id(), person.groupId()) && !person.holds(Role.WEB_MASTER)) {
            throw new Refused("comments.refusal.not-yours");
        }
        comment.propose(reply);
        notices.proposed(comment.view());
        record(person, "comment.propose", id, reply.thai());
    }

    /**
     * Lets the public read a comment with its reply.
     *
     * @param reason why what looks like personal data may be published, at least {@value #SHORTEST_REASON} characters; stands in the
     *     record; not looked at when nothing is found
     * @throws Refused when the person is no web master, the reply is not whole, or something is found and no reason is given
     * @throws ChangedMeanwhile as in {@link #assign}
     */
    public void publish(long id, CommentReply reply, String reason, int expectedVersion) {
        PersonView person = currentPerson.require(Role.WEB_MASTER);
        SurveyComment comment = unchanged(id, expectedVersion);
        List<PersonalData.Found> found = findings(reply.all());
        String why = reason == null ? "" : reason.strip();
        if (!found.isEmpty() && why.length() < SHORTEST_REASON) {
            throw new Refused(
                    "comments.refusal.personal-data",
                    String.join(
                            ", ", found.stream().map(PersonalData.Found::masked).toList()),
                    SHORTEST_REASON);
        }
        comment.publish(reply, person.username(), clock.now());
        revision.advance(Subject.SURVEY);
        record(person, "comment.publish", id, found.isEmpty() ? null : found.size() + " " + why);
    }

    /**
     * Keeps a comment from the public.
     *
     * @param reason why, 1 to 1,000 characters
     * @throws Refused when the person is no web master, or no reason is given
     * @throws ChangedMeanwhile as in {@link #assign}
     */
    public void hide(long id, String reason, int expectedVersion) {
        PersonView person = currentPerson.require(Role.WEB_MASTER);
        SurveyComment comment = unchanged(id, expectedVersion);
        boolean wasPublic = comment.state() == CommentState.PUBLISHED;
        comment.hide(reason, person.username(), clock.now());
        if (wasPublic) {
            revision.advance(Subject.SURVEY);
        }
        record(person, "comment.hide", id, reason);
    }

    /**
     * Lets a comment wait again.
     *
     * @throws Refused when the person is no web master, or it is neither hidden nor in hand
     * @throws ChangedMeanwhile as in {@link #assign}
     */
    public void reopen(long id, int expectedVersion) {
        PersonView person = currentPerson.require(Role.WEB_MASTER);
        unchanged(id, expectedVersion).reopen(person.username(), clock.now());
        record(person, "comment.reopen", id, null);
    }

    private SurveyComment unchanged(long id, int expectedVersion) {
        SurveyComment comment = find(id);
        if (comment.version() != expectedVersion) {
            throw new ChangedMeanwhile("comments.refusal.changed-meanwhile");
        }
        return comment;
    }

    private SurveyComment find(long id) {
        return comments.find(id).orElseThrow(() -> new Refused("comments.refusal.no-such-comment"));
    }

    private void record(PersonView person, String act, long id, String detail) {
        audit.record(AuditEntry.done(person.username(), act, "comment " + id, detail));
    }
}
