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
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.SurveyCodes;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/**
 * Where web masters and administrators write the survey. A version somebody has answered never changes; to ask something else is to begin
 * a new version, which starts as a copy. There is one draft at most.
 */
@Stateless
@TellsClashes
public class SurveyEditing {
    @Inject
    private Surveys surveys;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision revision;

    @Inject
    private SalaClock clock;

    /** All versions, the newest first; for whoever is signed in. */
    public List<SurveyVersion.View> versions() {
        currentPerson.require();
        Map<Integer, Long> answers = surveys.answers();
        return surveys.all().stream()
                .map(version -> version.view(answers.getOrDefault(version.number(), 0L)))
                .toList();
    }

    /**
     * A version; for whoever is signed in.
     *
     * @throws Refused when there is none of this number
     */
    public SurveyVersion.View version(int number) {
        currentPerson.require();
        return require(number).view(surveys.answers().getOrDefault(number, 0L));
    }

    /**
     * Begins a draft as a copy of the newest version and answers its number.
     *
     * @throws Refused when the person is neither web master nor administrator, or there is a draft already
     */
    public int begin() {
        PersonView person = requireKeeper();
        SurveyVersion newest = surveys.all().get(0);
        if (!newest.isPublished()) {
            throw new Refused("satisfaction.refusal.draft-already", newest.number());
        }
        int number = newest.number() + 1;
        surveys.add(new SurveyVersion(number, newest.content(), person.username(), clock.now()));
        record(person, "begin-version", number);
        return number;
    }

    /**
     * Writes what a version asks; what is new in it gets its code, and every attribute the choice not to say.
     *
     * @param expectedRevision what the person has seen
     * @throws ChangedMeanwhile when somebody else has been there since
     * @throws Refused when the person is neither web master nor administrator, there is no such version, somebody has answered it, or it
     *     keeps not to the bounds of a survey
     */
    public void save(int number, Survey content, int expectedRevision) {
        PersonView person = requireKeeper();
        SurveyVersion version = requireOpen(number, expectedRevision);
        List<Survey> ever = surveys.all().stream().map(SurveyVersion::content).toList();
        version.rewrite(new SurveyCodes(ever).complete(content), person.username(), clock.now());
        surveys.write(version);
        record(person, "save-version", number);
    }

    /**
     * Hands a draft out from now on. Forms of the version before that lie open are still taken, as answers to that version.
     *
     * @param expectedRevision what the person has seen
     * @throws ChangedMeanwhile when somebody else has been there since
     * @throws Refused when the person is neither web master nor administrator, there is no such version, it is published already, or a
     *     text is missing
     */
    public void publish(int number, int expectedRevision) {
        PersonView person = requireKeeper();
        requireSeen(number, expectedRevision).publish(person.username(), clock.now());
        record(person, "publish-version", number);
        revision.advance(Subject.SURVEY);
    }

    /**
     * Throws a draft away.
     *
     * @param expectedRevision what the person has seen
     * @throws ChangedMeanwhile when somebody else has been there since
     * @throws Refused when the person is neither web master nor administrator, or it is no draft
     */
    public void discard(int number, int expectedRevision) {
        PersonView person = requireKeeper();
        SurveyVersion version = requireSeen(number, expectedRevision);
        if (version.isPublished()) {
            throw new Refused("satisfaction.refusal.published-already");
        }
        surveys.remove(version);
        record(person, "discard-version", number);
    }

    private SurveyVersion requireOpen(int number, int expectedRevision) {
        SurveyVersion version = requireSeen(number, expectedRevision);
        if (surveys.answers().containsKey(number)) {
            throw new Refused("satisfaction.refusal.frozen", number);
        }
        return version;
    }

    private SurveyVersion requireSeen(int number, int expectedRevision) {
        SurveyVersion version = require(number);
        if (version.revision() != expectedRevision) {
            throw new ChangedMeanwhile("satisfaction.refusal.changed-meanwhile");
        }
        return version;
    }

    private SurveyVersion require(int number) {
        return surveys.find(number).orElseThrow(() -> new Refused("satisfaction.refusal.no-such-version"));
    }

    private PersonView requireKeeper() {
        PersonView person = currentPerson.require();
        return person.holds(Role.WEB_MASTER) ? person : currentPerson.require(Role.ADMINISTRATOR);
    }

    private void record(PersonView person, String act, int number) {
        audit.record(AuditEntry.done(person.username(), "satisfaction." + act, "survey version " + number, null));
    }
}
