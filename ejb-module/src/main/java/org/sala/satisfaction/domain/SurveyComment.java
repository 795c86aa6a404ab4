package org.sala.satisfaction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/**
 * What somebody wrote to the survey, apart from the marks they gave; the words are never changed. It waits until a web master has it
 * taken in hand, published with a reply, or kept from the public.
 */
@Entity
@Table(name = "survey_comment")
public class SurveyComment {
    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "language_tag")
    private String language;

    @Column(name = "answer_source")
    private String source;

    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "comment_state")
    private CommentState state;

    private String task;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "public_words")
    private String publicWords;

    @Column(name = "reply_th")
    private String replyThai;

    @Column(name = "reply_en")
    private String replyEnglish;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected SurveyComment() {}

    /** A comment nobody has read yet. */
    public SurveyComment(LocalDate writtenOn, String language, AnswerSource source, String words) {
        this.writtenOn = writtenOn;
        this.language = language;
        this.source = source.code();
        this.words = words;
        this.state = CommentState.WAITING;
    }

    /** Has it taken in hand; @throws Refused when it cannot be from where it stands, or the task is not whole. */
    public void assign(CommentTask wanted, LocalDate today, String username, Instant now) {
        requireNext(CommentState.IN_HAND);
        wanted.require(today);
        task = wanted.words();
        groupId = wanted.groupId();
        personId = wanted.personId();
        due = wanted.due();
        become(CommentState.IN_HAND, username, now);
    }

    /** Keeps the reply that whoever has it in hand proposes; @throws Refused when nobody has, or it is empty or too long. */
    public void propose(CommentReply reply) {
        if (state != CommentState.IN_HAND) {
            throw new Refused("comments.refusal.not-in-hand");
        }
        reply.requireWhole();
        keep(reply);
    }

    /** Lets the public read it with its reply; @throws Refused when it cannot be from where it stands, or the reply is not whole. */
    public void publish(CommentReply reply, String username, Instant now) {
        requireNext(CommentState.PUBLISHED);
        reply.requireWhole();
        keep(reply);
        become(CommentState.PUBLISHED, username, now);
    }

    /** Keeps it from the public; @throws Refused when it is so already, or the reason is missing or too long. */
    public void hide(String reason, String username, Instant now) {
        requireNext(CommentState.HIDDEN);
        String why = CommentReply.tidied(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused("comments.refusal.reason", LONGEST_REASON);
        }
        hiddenReason = why;
        become(CommentState.HIDDEN, username, now);
    }

    /** Lets it wait again; @throws Refused when it cannot from where it stands. */
    public void reopen(String username, Instant now) {
        requireNext(CommentState.WAITING);
        become(CommentState.WAITING, username, now);
    }

    /** The version a form must give back. */
    public int version() {
        return version;
    }

    /** Where it stands. */
    public CommentState state() {
        return state;
    }

    /** Whether somebody of the group, or this person, has it in hand. */
    public boolean isInHandOf(Long person, Long group) {
        return state == CommentState.IN_HAND
                && (Objects.equals(personId, person) || (groupId != null && groupId.equals(group)));
    }

    /** What pages show of it. */
    public View view() {
        return new View(
                id,
                writtenOn,
                language,
                AnswerSource.ofCode(source).orElse(AnswerSource.WEB),
                words,
                state,
                new CommentTask(task, groupId, personId, due),
                publicWords == null ? words : publicWords,
                Bilingual.of(replyThai, replyEnglish),
                hiddenReason,
                decidedBy,
                decidedAt,
                version);
    }

    private void requireNext(CommentState wanted) {
        if (!state.next().contains(wanted)) {
            throw new Refused("comments.refusal.state");
        }
    }

    private void keep(CommentReply reply) {
        publicWords = reply.said();
        replyThai = reply.thai();
        replyEnglish = reply.english().isEmpty() ? null : reply.english();
    }

    private void become(CommentState wanted, String username, Instant now) {
        state = wanted;
        decidedBy = username;
        decidedAt = now;
    }

    /**
     * What pages show of a comment.
     *
     * @param language the tag of the form's language
     * @param task what is or was to be done; its words are empty when nothing was ever to be
     * @param publicWords the comment as the public reads it, or would
     * @param reply what was done, as the public reads it; empty when nothing is said
     * @param hiddenReason why it was kept from the public; null when it never was
     * @param decidedBy null while nobody has decided; likewise the time
     */
    public record View(
            long id,
            LocalDate writtenOn,
            String language,
            AnswerSource source,
            String words,
            CommentState state,
            CommentTask task,
            String publicWords,
            Bilingual reply,
            String hiddenReason,
            String decidedBy,
            Instant decidedAt,
            int version) {

        /** Whether it can become so from where it stands. */
        public boolean canBecome(String wanted) {
            return state.next().contains(CommentState.valueOf(wanted));
        }

        /** Whether it is in hand past its day. */
        public boolean isOverdue(LocalDate today) {
            return state == CommentState.IN_HAND
                    && task.due() != null
                    && task.due().isBefore(today);
        }
    }
}
