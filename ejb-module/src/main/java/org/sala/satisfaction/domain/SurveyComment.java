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
import java.util.Set;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** What somebody wrote to the survey, apart from the marks they gave; the words are never changed. */
@Entity
@Table(name = "survey_comment")
public class SurveyComment {
    private static final int LONGEST_TASK = 1000;
    private static final int LONGEST_REPLY = 2000;

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

    @Column(name = "reply_th")
    private String replyThai;

    @Column(name = "reply_en")
    private String replyEnglish;

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

    /**
     * Decides about it.
     *
     * @param decision what it becomes, with what is to be done or was done
     * @throws Refused when it cannot become so from where it stands, when a task in hand is not said or is too long, or when it is to
     *     be published without a Thai reply or with one that is too long
     */
    public void decide(CommentDecision decision, String username, Instant now) {
        if (!state.next().contains(decision.state())) {
            throw new Refused("satisfaction.refusal.comment-state");
        }
        if (decision.state() == CommentState.IN_HAND && decision.task().isEmpty()) {
            throw new Refused("satisfaction.refusal.task-missing");
        }
        if (decision.task().length() > LONGEST_TASK) {
            throw new Refused(
                    "satisfaction.refusal.task-too-long", decision.task().length(), LONGEST_TASK);
        }
        if (decision.state() == CommentState.PUBLISHED && decision.replyThai().isEmpty()) {
            throw new Refused("satisfaction.refusal.reply-missing");
        }
        int longest =
                Math.max(decision.replyThai().length(), decision.replyEnglish().length());
        if (longest > LONGEST_REPLY) {
            throw new Refused("satisfaction.refusal.reply-too-long", longest, LONGEST_REPLY);
        }
        state = decision.state();
        task = decision.task().isEmpty() ? null : decision.task();
        replyThai = decision.replyThai().isEmpty() ? null : decision.replyThai();
        replyEnglish = decision.replyEnglish().isEmpty() ? null : decision.replyEnglish();
        decidedBy = username;
        decidedAt = now;
    }

    /** The version a form must give back. */
    public int version() {
        return version;
    }

    /** What the person wrote. */
    public String words() {
        return words;
    }

    /** Where it stands. */
    public CommentState state() {
        return state;
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
                task == null ? "" : task,
                replyThai == null ? Bilingual.EMPTY : Bilingual.of(replyThai, replyEnglish),
                decidedBy,
                decidedAt,
                version);
    }

    /**
     * What pages show of a comment.
     *
     * @param language the tag of the form's language
     * @param task what is to be done, empty when nothing is said
     * @param reply what was done, as the public reads it
     * @param decidedBy null while nobody has decided; likewise the time
     */
    public record View(
            long id,
            LocalDate writtenOn,
            String language,
            AnswerSource source,
            String words,
            CommentState state,
            String task,
            Bilingual reply,
            String decidedBy,
            Instant decidedAt,
            int version) {

        /** Whether it can become so from where it stands. */
        public boolean canBecome(String wanted) {
            return state.next().contains(CommentState.valueOf(wanted));
        }

        /** What it can become from where it stands. */
        public Set<CommentState> getNext() {
            return state.next();
        }
    }
}
