package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.Headship;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.domain.Signature;
import org.sala.office.persistence.Posts;
import org.sala.satisfaction.domain.CrossedTable;
import org.sala.satisfaction.domain.PeriodReport;
import org.sala.satisfaction.domain.ReportPeriod;
import org.sala.satisfaction.domain.ReportText;
import org.sala.satisfaction.domain.ReportWords;
import org.sala.satisfaction.domain.Summary;
import org.sala.satisfaction.domain.SummaryKey;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.persistence.ReportTexts;
import org.sala.satisfaction.persistence.SatisfactionSums;
import org.sala.satisfaction.persistence.SurveyComments;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** The reports of 6 and 12 months to be signed, and the figures of quarters and months, for staff. */
@Stateless
@TellsClashes
public class SatisfactionReports {
    /** More comments than these are not printed. */
    private static final int MOST_COMMENTS = 200;

    @Inject
    private SatisfactionFigures figures;

    @Inject
    private SatisfactionSums sums;

    @Inject
    private SurveyComments comments;

    @Inject
    private ReportTexts texts;

    @Inject
    private Posts posts;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** The report of a period, for whoever is signed in. */
    public PeriodReport of(ReportPeriod period) {
        currentPerson.require();
        return new PeriodReport(
                period,
                figures.between(period.from(), period.to()),
                period.isReported() ? crossed(period) : List.of(),
                comments.published(period.from().atDay(1), period.to().atEndOfMonth(), MOST_COMMENTS),
                texts.newest(period).orElse(ReportText.View.NONE),
                head(),
                clock.today());
    }

    /** All editions of the text of a report, the newest first; for whoever is signed in. */
    public List<ReportText.View> editions(ReportPeriod period) {
        currentPerson.require();
        return texts.editions(period);
    }

    /**
     * Writes the text of a report anew.
     *
     * @param expectedEdition the edition the person has seen; 0 for none
     * @throws Refused when the person is neither owner nor web master, or a text is too long
     * @throws ChangedMeanwhile when somebody else has written since
     */
    public void write(ReportPeriod period, ReportWords words, int expectedEdition) {
        PersonView person = currentPerson.require();
        if (!person.holds(Role.OWNER) && !person.holds(Role.WEB_MASTER)) {
            throw new Refused("account.refusal.role-missing", Role.OWNER.name());
        }
        words.requireShort();
        if (texts.newest(period).orElse(ReportText.View.NONE).edition() != expectedEdition) {
            throw new ChangedMeanwhile("results.refusal.changed-meanwhile");
        }
        texts.add(new ReportText(period, expectedEdition + 1, words, person.username(), clock.now()));
        audit.record(AuditEntry.done(
                person.username(),
                "satisfaction.write-report",
                "satisfaction report " + period.key(),
                "edition " + (expectedEdition + 1)));
    }

    private Signature head() {
        return posts.all().stream()
                .map(post -> post.view(clock.today()))
                .filter(post -> post.headship() == Headship.OFFICE && !post.closed() && post.holder() != null)
                .map(post -> Signature.own(post.holder().person(), post.title()))
                .findFirst()
                .orElse(null);
    }

    private List<CrossedTable> crossed(ReportPeriod period) {
        Survey survey = figures.asked(period.from(), period.to());
        Map<SummaryKey, Summary> whole = sums.between(period.from(), period.to());
        List<Map<SummaryKey, Summary>> parts = period.halves().stream()
                .map(half -> sums.between(half.from(), half.to()))
                .toList();
        return survey.attributes().stream()
                .map(attribute -> CrossedTable.of(survey, attribute, whole, parts))
                .toList();
    }
}
