package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.satisfaction.domain.MonthSums;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.satisfaction.persistence.MonthReader;
import org.sala.satisfaction.persistence.MonthReading;
import org.sala.satisfaction.persistence.PaperLinks;
import org.sala.satisfaction.persistence.SatisfactionSums;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.SalaClock;

/**
 * Sums up answers month by month. Every month may be done any number of times, by whomever, also after a crash: its sums and the place
 * they reach to are stored together and replaced whole.
 */
@Stateless
public class SatisfactionIntake {

    @Inject
    private Surveys surveys;

    @Inject
    private MonthReader reader;

    @Inject
    private SatisfactionSums sums;

    @Inject
    private PaperLinks papers;

    @Inject
    private SiteRevision revision;

    @Inject
    private SalaClock clock;

    /** The months that are due: with answers that have not been summed up. In order. */
    public List<YearMonth> months() {
        return sums.dueMonths();
    }

    /** Forgets which answers staff entered from paper forms on days before today; from then on they cannot be taken back. */
    public void letGo() {
        papers.letGoBefore(clock.today());
    }

    /** Sums up a month in a transaction of its own and answers how many answers it has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long summarise(YearMonth month) {
        Map<Integer, Survey> contents =
                surveys.all().stream().collect(Collectors.toMap(SurveyVersion::number, SurveyVersion::content));
        MonthSums counted = new MonthSums(contents);
        MonthReading reading = reader.addTo(counted, month);
        sums.store(month, reading, counted.sums(), clock.now());
        revision.advance(Subject.SURVEY);
        return reading.answers();
    }
}
