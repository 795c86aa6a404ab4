package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.Percentages;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.satisfaction.domain.SatisfactionReport.AttributeTable;
import org.sala.satisfaction.domain.SatisfactionReport.Row;
import org.sala.satisfaction.domain.SatisfactionReport.Share;
import org.sala.satisfaction.domain.Summary;
import org.sala.satisfaction.domain.SummaryKey;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.Tally;
import org.sala.satisfaction.persistence.SatisfactionSums;
import org.sala.satisfaction.persistence.SurveyAnswers;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;

/** Figures of satisfaction, from the sums the last runs of the job have left. */
@Stateless
public class SatisfactionFigures {

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyAnswers answers;

    @Inject
    private SatisfactionSums sums;

    @Inject
    private RefusalCounter refusals;

    @Inject
    private SalaClock clock;

    /** The last twelve months, the current one included. */
    public SatisfactionReport lastTwelveMonths() {
        YearMonth now = YearMonth.from(clock.today());
        return between(now.minusMonths(11), now);
    }

    /** The months from the first to the last, both included. */
    public SatisfactionReport between(YearMonth first, YearMonth last) {
        Survey survey = surveys.current();
        Map<SummaryKey, Summary> found = sums.between(first, last);
        Summary all = found.getOrDefault(SummaryKey.ALL, Summary.EMPTY);
        return new SatisfactionReport(
                first,
                last,
                bandSet(),
                all.answers(),
                all.tally(),
                survey.groups().stream().map(group -> row(group, found)).toList(),
                survey.attributes().stream()
                        .map(attribute -> table(attribute, found, all.answers()))
                        .toList(),
                Stream.of(AnswerSource.values())
                        .map(source -> share(
                                source.code(), source.words(), found.get(SummaryKey.source(source)), all.answers()))
                        .toList(),
                refusals.between(first.atDay(1), last.atEndOfMonth()),
                sums.summarisedAt(first, last));
    }

    /** The bands that hold: those under which the survey was first answered. */
    public BandSet bandSet() {
        return answers.bandSetOfFirst().orElseGet(() -> surveys.current().bandSet());
    }

    private static Row row(Survey.Group group, Map<SummaryKey, Summary> found) {
        List<Row> questions = group.questions().stream()
                .map(question -> new Row(
                        question.code(),
                        question.text(),
                        tally(found, SummaryKey.question(question.code())),
                        List.of()))
                .toList();
        return new Row(group.code(), group.name(), tally(found, SummaryKey.group(group.code())), questions);
    }

    private static AttributeTable table(Survey.Attribute attribute, Map<SummaryKey, Summary> found, long respondents) {
        List<Share> shares = attribute.options().stream()
                .map(option -> share(
                        option.code(),
                        option.name(),
                        found.get(SummaryKey.option(attribute.code(), option.code())),
                        respondents))
                .toList();
        return new AttributeTable(attribute.code(), attribute.name(), shares);
    }

    private static Share share(String code, Bilingual name, Summary found, long respondents) {
        long count = found == null ? 0 : found.answers();
        return new Share(code, name, count, Percentages.of(count, respondents));
    }

    private static Tally tally(Map<SummaryKey, Summary> found, SummaryKey key) {
        return found.getOrDefault(key, Summary.EMPTY).tally();
    }
}
