package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.MergedSurvey;
import org.sala.satisfaction.domain.Percentages;
import org.sala.satisfaction.domain.SatisfactionLevel;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.satisfaction.domain.SatisfactionReport.Answered;
import org.sala.satisfaction.domain.SatisfactionReport.AttributeTable;
import org.sala.satisfaction.domain.SatisfactionReport.Row;
import org.sala.satisfaction.domain.SatisfactionReport.Share;
import org.sala.satisfaction.domain.Summary;
import org.sala.satisfaction.domain.SummaryKey;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.Tally;
import org.sala.satisfaction.persistence.SatisfactionSums;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;

/** Figures of satisfaction, from the sums the last runs of the job have left. */
@Stateless
public class SatisfactionFigures {

    @Inject
    private Surveys surveys;

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

    /** How satisfied the readers of the last twelve months are, without the parts of the report. */
    public SatisfactionLevel levelOfLastTwelveMonths() {
        YearMonth now = YearMonth.from(clock.today());
        Map<SummaryKey, Summary> found = sums.ofAllAndOfVersions(now.minusMonths(11), now);
        Summary all = found.getOrDefault(SummaryKey.ALL, Summary.EMPTY);
        BandSet bands = answered(found).stream()
                .reduce((older, newer) -> newer)
                .map(Answered::bandSet)
                .orElseGet(this::bandSet);
        return new SatisfactionLevel(all.answers(), all.tally(), bands);
    }

    /** The months from the first to the last, both included. */
    public SatisfactionReport between(YearMonth first, YearMonth last) {
        Map<SummaryKey, Summary> found = sums.between(first, last);
        Summary all = found.getOrDefault(SummaryKey.ALL, Summary.EMPTY);
        List<Answered> answered = answered(found);
        MergedSurvey survey = asked(answered);
        return new SatisfactionReport(
                first,
                last,
                survey.newest().bandSet(),
                all.answers(),
                all.tally(),
                survey.groups().stream().map(group -> row(survey, group, found)).toList(),
                survey.attributes().stream()
                        .map(attribute -> table(attribute, found, all.answers()))
                        .toList(),
                Stream.of(AnswerSource.values())
                        .map(source -> share(
                                source.code(), source.words(), found.get(SummaryKey.source(source)), all.answers()))
                        .toList(),
                found.getOrDefault(SummaryKey.AGAIN, Summary.EMPTY).answers(),
                refusals.between(first.atDay(1), last.atEndOfMonth()),
                answered,
                sums.summarisedAt(first, last));
    }

    /** What was asked of those who answered from the first month to the last, the versions as one; when nobody did, what is asked now. */
    public Survey asked(YearMonth first, YearMonth last) {
        return asked(answered(sums.between(first, last))).whole();
    }

    /** The bands of the version that is handed out now. */
    public BandSet bandSet() {
        return surveys.current().content().bandSet();
    }

    private List<Answered> answered(Map<SummaryKey, Summary> found) {
        return found.entrySet().stream()
                .filter(sum -> sum.getKey().scope() == SummaryKey.Scope.VERSION)
                .flatMap(sum -> surveys.find(Integer.parseInt(sum.getKey().code())).stream()
                        .map(version -> new Answered(
                                version.number(),
                                version.content().bandSet(),
                                sum.getValue().answers())))
                .sorted(Comparator.comparing(Answered::version))
                .toList();
    }

    /** What was asked of those who answered; when nobody did, what is asked now. */
    private MergedSurvey asked(List<Answered> answered) {
        Map<Integer, Survey> versions = new TreeMap<>();
        answered.forEach(one ->
                surveys.find(one.version()).ifPresent(version -> versions.put(version.number(), version.content())));
        if (versions.isEmpty()) {
            versions.put(surveys.current().number(), surveys.current().content());
        }
        return new MergedSurvey(versions);
    }

    private static Row row(MergedSurvey survey, Survey.Group group, Map<SummaryKey, Summary> found) {
        List<Row> questions = group.questions().stream()
                .map(question -> new Row(
                        question.code(),
                        question.text(),
                        tally(found, SummaryKey.question(question.code())),
                        List.of(),
                        survey.asking(question.code())))
                .toList();
        return new Row(
                group.code(),
                group.name(),
                tally(found, SummaryKey.group(group.code())),
                questions,
                survey.withGroup(group.code()));
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
