package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.sala.satisfaction.domain.Answer;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.persistence.SurveyAnswers;
import org.sala.satisfaction.persistence.SurveyKey;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.Language;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Hands out survey forms and takes them back, once each. Nothing is kept of who asks or answers, nor of forms that never return. */
@Stateless
public class SurveyDesk {

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyKey key;

    @Inject
    private SurveyAnswers answers;

    @Inject
    private SalaClock clock;

    public SurveyDesk() {}

    public SurveyDesk(Surveys surveys, SurveyKey key, SurveyAnswers answers, SalaClock clock) {
        this.surveys = surveys;
        this.key = key;
        this.answers = answers;
        this.clock = clock;
    }

    /** A new form, good for seven days. */
    public SurveyForm form(Language language) {
        return new SurveyForm(
                surveys.current(), Mark.all(), language, key.tokens().issue(clock.now()));
    }

    /**
     * Takes an answer. Questions may be left out, not all of them; who says nothing of an attribute prefers not to say.
     *
     * @throws Refused when the form is unknown, expired or sent before, has nothing ticked, a question, mark or option that does not
     *     exist, a comment of more than 2,000 characters, or was filled in by a robot
     */
    public void answer(AnswerGiven given) {
        if (AnswerCheck.isGiven(given.trap())) {
            throw new Refused("satisfaction.refusal.robot");
        }
        Instant now = clock.now();
        Survey survey = surveys.current();
        AnswerCheck check = new AnswerCheck(survey);
        String serial = key.tokens().serial(given.token(), now);
        answers.add(new Answer(
                now,
                LocalDate.ofInstant(now, clock.zone()).withDayOfMonth(1),
                given.language() == null ? Language.TH : given.language(),
                given.source(),
                survey.bandSet(),
                serial,
                check.marks(given.marks()),
                check.attributes(given.attributes()),
                check.comment(given.comment())));
    }
}
