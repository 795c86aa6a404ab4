package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sala.account.boundary.CurrentPerson;
import org.sala.satisfaction.domain.Answer;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.SurveyComment;
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
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    /** A new form, good for seven days. */
    public SurveyForm form(Language language) {
        return new SurveyForm(
                surveys.current(), Mark.all(), language, key.tokens().issue(clock.now()));
    }

    /** The word by which an answer of the office's own kiosk is known; whoever is signed in may lend it to a device. */
    public String kioskWord() {
        currentPerson.require();
        return word();
    }

    /** Whether this is the word of the kiosk. */
    public boolean isKiosk(String word) {
        return word != null
                && MessageDigest.isEqual(
                        word.getBytes(StandardCharsets.UTF_8), word().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes an answer. Questions may be left out, not all of them; who says nothing of an attribute prefers not to say. A comment is kept
     * apart. Whatever is refused is counted by its reason.
     *
     * @param client the address of the reader, of which nothing is kept; null when the portal itself hands the answer in
     * @throws Refused when the form is unknown, expired or sent before, or came back within three seconds, has nothing ticked, a question,
     *     mark or option that does not exist, a comment of more than 2,000 characters, was filled in by a robot, or when this address sent
     *     more than 20 within the hour (a kiosk 120)
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
        if (AnswerCheck.isGiven(given.trap())) {
            throw new Refused("satisfaction.refusal.robot");
        }
        boolean kiosk = given.source() == AnswerSource.KIOSK;
        if (kiosk && !isKiosk(given.word())) {
            throw new Refused("satisfaction.refusal.no-kiosk");
        }
        Instant now = clock.now();
        AnswerCheck check = new AnswerCheck(surveys.current());
        String serial = key.tokens().serial(given.token(), now);
        Map<String, Mark> marks = check.marks(given.marks());
        Map<String, String> attributes = check.attributes(given.attributes());
        String comment = check.comment(given.comment());
        if (client != null) {
            admit(given.token(), client, kiosk, now);
        }
        LocalDate day = LocalDate.ofInstant(now, clock.zone());
        Language language = given.language() == null ? Language.TH : given.language();
        answers.add(new Answer(
                now,
                day.withDayOfMonth(1),
                language,
                given.source(),
                surveys.current().bandSet(),
                serial,
                marks,
                attributes));
        if (comment != null) {
            comments.add(new SurveyComment(day, language.tag(), given.source(), comment));
        }
    }

    private void admit(String token, String client, boolean kiosk, Instant now) {
        if (key.tokens().issued(token).plus(LEAST_TIME).isAfter(now)) {
            throw new Refused("satisfaction.refusal.too-quick");
        }
        if (!limit.admits(client, kiosk ? "kiosk" : "answer", kiosk ? MOST_OF_KIOSK : MOST_ANSWERS)) {
            throw new Refused("satisfaction.refusal.too-many");
        }
    }

    private String word() {
        return key.tokens().wordFor("kiosk");
    }
}
