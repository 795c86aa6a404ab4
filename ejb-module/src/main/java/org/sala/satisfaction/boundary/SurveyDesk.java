package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.sala.satisfaction.domain.Answer;
import org.sala.satisfaction.domain.AnswerPace;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.EffortTask;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.satisfaction.persistence.SurveyAnswers;
import org.sala.satisfaction.persistence.SurveyComments;
import org.sala.satisfaction.persistence.SurveyKey;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.Language;
import org.sala.shared.ReaderLimit;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Hands out survey forms and takes them back, once each. Nothing is kept of who asks or answers, nor of forms that never return. */
@Stateless
public class SurveyDesk {
    /** A person needs longer than this from opening the form to sending it. */
    static final Duration LEAST_TIME = Duration.ofSeconds(3);

    private static final int MOST_ANSWERS = 20;
    private static final int MOST_OF_KIOSK = 120;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyKey key;

    @Inject
    private SurveyAnswers answers;

    @Inject
    private SurveyComments comments;

    @Inject
    private RefusalCounter refusals;

    @Inject
    private ReaderLimit limit;

    @Inject
    private AnswerPace pace;

    @Inject
    private Kiosk kiosk;

    @Inject
    private SalaClock clock;

    /** A new form of the version that is handed out now, good for seven days. */
    public SurveyForm form(Language language) {
        SurveyVersion version = surveys.current();
        return form(version, key.tokens().issue(clock.now(), version.number()), language);
    }

    /**
     * The form a token was issued for, to be filled in on; a new one when the token is not known or not good any more.
     *
     * @param token may be null
     */
    public SurveyForm form(String token, Language language) {
        try {
            key.tokens().serial(token, clock.now());
            return form(versionOf(token), token, language);
        } catch (Refused unknown) {
            return form(language);
        }
    }

    /**
     * Takes an answer. Questions may be left out, not all of them; who says nothing of an attribute prefers not to say. A comment is kept
     * apart. Whatever is refused is counted by its reason.
     *
     * @param client the address of the reader, of which nothing is kept; null when the portal itself hands the answer in
     * @throws Refused when the form is unknown, expired or sent before, or came back within three seconds, has nothing ticked, a question,
     *     mark or option that does not exist, a comment of more than 2,000 characters, or was filled in by a robot; when very many come
     *     in and no effort was made, when an answer came from such a device that day and the reader does not say to be another
     *     person, and when this address sent more than 20 within the hour (a kiosk 120, and nothing else is asked of it)
     */
    public void answer(AnswerGiven given, String client) {
        try {
            take(given, client);
        } catch (Refused refusal) {
            refusals.count(refusal);
            throw refusal;
        }
    }

    private void take(AnswerGiven given, String client) {
        Instant now = clock.now();
        if (AnswerCheck.isGiven(given.precautions().trap())) {
            throw new Refused("satisfaction.refusal.robot");
        }
        boolean atKiosk = given.source() == AnswerSource.KIOSK;
        if (atKiosk && !kiosk.isOpenTo(given.word())) {
            throw new Refused("satisfaction.refusal.no-kiosk");
        }
        String serial = key.tokens().serial(given.token(), now);
        if (client != null) {
            pace.count(now);
        }
        SurveyVersion version = versionOf(given.token());
        AnswerCheck check = new AnswerCheck(version.content());
        Map<String, Mark> marks = check.marks(given.marks());
        Map<String, String> attributes = check.attributes(given.attributes());
        String comment = check.comment(given.comment());
        if (client != null) {
            requireTimeAndEffort(given, atKiosk, now);
        }
        LocalDate day = LocalDate.ofInstant(now, clock.zone());
        String agent = Objects.requireNonNullElse(given.precautions().agent(), "");
        boolean again = client != null && !atKiosk && pace.hasAnswered(client, agent, day);
        if (answers.isTaken(serial)) {
            throw new Refused("satisfaction.refusal.answered-already");
        }
        if (client != null) {
            admit(given, client, again);
        }
        Language language = given.language() == null ? Language.TH : given.language();
        answers.add(new Answer(
                version.number(),
                version.contentHash(),
                now,
                day.withDayOfMonth(1),
                language,
                given.source(),
                version.content().bandSet(),
                serial,
                again,
                marks,
                attributes));
        if (comment != null) {
            comments.add(new SurveyComment(day, language.tag(), given.source(), comment));
        }
        if (client != null && !atKiosk) {
            pace.answered(client, agent, day);
        }
    }

    private void requireTimeAndEffort(AnswerGiven given, boolean atKiosk, Instant now) {
        if (key.tokens().issued(given.token()).plus(LEAST_TIME).isAfter(now)) {
            throw new Refused("satisfaction.refusal.too-quick");
        }
        Precautions made = given.precautions();
        if (!atKiosk
                && pace.isHigh(now)
                && !EffortTask.of(given.token(), key.tokens()).isDone(made.nonce(), made.sum())) {
            throw new Refused("satisfaction.refusal.effort-missing");
        }
    }

    private void admit(AnswerGiven given, String client, boolean again) {
        if (again && !given.precautions().another()) {
            throw new Refused("satisfaction.refusal.answered-today");
        }
        boolean atKiosk = given.source() == AnswerSource.KIOSK;
        if (!limit.admits(client, atKiosk ? "kiosk" : "answer", atKiosk ? MOST_OF_KIOSK : MOST_ANSWERS)) {
            throw new Refused("satisfaction.refusal.too-many");
        }
    }

    private SurveyForm form(SurveyVersion version, String token, Language language) {
        LocalDate today = clock.today();
        return new SurveyForm(
                version.number(),
                version.content(),
                Mark.all(),
                language,
                token,
                pace.isHigh(clock.now()) ? EffortTask.of(token, key.tokens()) : null,
                version.content().period().startOf(today),
                version.content().period().nextAfter(today));
    }

    private SurveyVersion versionOf(String token) {
        return surveys.find(key.tokens().version(token))
                .orElseThrow(() -> new Refused("satisfaction.refusal.form-unknown"));
    }
}
