package org.sala.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.sala.search.boundary.SearchMisses;
import org.sala.search.domain.SearchMiss;
import org.sala.shared.Language;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.UnreadLines;
import org.sala.visits.boundary.VisitReport;
import org.sala.visits.boundary.VisitReports;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Scope;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.PageLinks;

/** The staff's report of visits. All that is chosen stands in the address; see {@link ReportQuery}. */
@Named
@RequestScoped
public class VisitsPage {
    private static final String ADDRESS = "/staff/visits.xhtml";
    private static final int SIZE = 20;
    private static final int MISSES = 20;

    @Inject
    private VisitReports reports;

    @Inject
    private ReportSubjects subjects;

    @Inject
    private SubjectNames names;

    @Inject
    private SearchMisses misses;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private ReportQuery query;
    private VisitReport report;
    private FigureChart chart;
    private PageOf<SubjectRow> rows;

    /** Reads the figures. */
    @PostConstruct
    void load() {
        query = ReportQuery.of(request, clock.today());
        report = reports.of(query.scope(), query.period(), query.parts());
    }

    public ReportQuery getQuery() {
        return query;
    }

    public VisitReport getReport() {
        return report;
    }

    /** What the period is called. */
    public String getPeriodName() {
        return PeriodNames.full(query.period(), language());
    }

    /** The days that are compared with, in words. */
    public String getBeforeName() {
        return PeriodNames.days(report.before().from(), report.before().to(), language());
    }

    /** When counting was interrupted, in words. */
    public String span(Interruption lost) {
        return PeriodNames.interruption(lost, clock.zone(), language());
    }

    /** What a part of the period is called. */
    public String part(VisitSum sum) {
        return PeriodNames.full(new Period(query.parts(), sum.from(), sum.to()), language());
    }

    /** Why a part of the period has no figures. */
    public String absence(VisitSum sum) {
        return PeriodNames.absence(sum, report.countedSince(), language());
    }

    /** The part of the site, in words. */
    public SubjectName getScopeName() {
        return names.of(query.scope());
    }

    public PeriodKind[] getKinds() {
        return PeriodKind.values();
    }

    /** The present period of another kind, or the one of it that holds the beginning of the chosen one. */
    public String kind(PeriodKind kind) {
        Period chosen = query.period();
        boolean present = chosen.holds(clock.today());
        Period other = kind == PeriodKind.FREE
                ? Period.between(chosen.from(), report.sum().to())
                : Period.of(kind, present ? clock.today() : chosen.from());
        return to(query.in(other));
    }

    /** The periods of the chosen kind to choose from. */
    public List<PeriodChoices.Choice> getChoices() {
        return PeriodChoices.of(
                query.period(),
                report.countedSince() == null ? clock.today() : report.countedSince(),
                clock.today(),
                language());
    }

    /** The address of the period before. */
    public String getEarlier() {
        return to(query.in(query.period().previous()));
    }

    /** The address of the period after, null while the chosen one runs. */
    public String getLater() {
        return report.running() ? null : to(query.in(query.period().next()));
    }

    /** What the period can be shown by. */
    public List<PeriodKind> getPartKinds() {
        return ReportQuery.partsOf(query.period());
    }

    /** The figures beside those of the period before. */
    public List<FigureRow> getFigures() {
        return report.figures().stream()
                .map(figure -> FigureRow.of(report, figure))
                .toList();
    }

    /** The chart: of a day its hours, which are page views alone. */
    public FigureChart getChart() {
        if (chart == null) {
            chart = FigureChart.of(
                    isByHour()
                            ? ChartPoints.of(reports.hours(query.period().from()), language())
                            : ChartPoints.of(
                                    report.parts(), query.parts(), query.figure(), report.countedSince(), language()));
        }
        return chart;
    }

    /** Whether the chart shows the hours of a day. */
    public boolean isByHour() {
        return query.period().kind() == PeriodKind.DAY && query.scope().isSite();
    }

    /** The name of what the chart draws. */
    public String getFigureKey() {
        return isByHour()
                ? FigureRow.keyOf(Figure.PAGE_VIEWS, true)
                : FigureRow.keyOf(query.figure(), query.parts() == PeriodKind.DAY);
    }

    /** The key of the name of a figure over more than a day. */
    public String key(Figure figure) {
        return FigureRow.keyOf(figure, query.parts() == PeriodKind.DAY);
    }

    /** The report of one part of the period, null when it cannot be looked into further. */
    public String inside(VisitSum part) {
        return query.period().kind() == PeriodKind.DAY ? null : to(query.in(Period.of(query.parts(), part.from())));
    }

    /** What the scope can be broken down by. */
    public List<Breakdown> getBreakdowns() {
        return ReportQuery.breakdownsOf(query.scope());
    }

    /** One page of the subjects. */
    public PageOf<SubjectRow> getRows() {
        if (rows == null) {
            rows = subjects.page(query, report, SIZE);
        }
        return rows;
    }

    /** The links to the other pages of subjects. */
    public PageLinks getLinks() {
        PageLinks links = new PageLinks(getRows(), ADDRESS);
        query.parameters().forEach(links::with);
        return links;
    }

    /** Words that found nothing in the months the period touches, the most often searched first. */
    public PageOf<SearchMiss.View> getMisses() {
        return misses.between(report.sum().from(), report.sum().to(), 0, MISSES);
    }

    /** The logs with lines that could not be read; for administrators. */
    public List<UnreadLines> getUnread() {
        return reports.unread();
    }

    /** The whole site again. */
    public String getWholeSite() {
        return to(query.within(Scope.SITE));
    }

    /** The address of a report. */
    public String to(ReportQuery other) {
        return ADDRESS + "?" + other.address();
    }

    /** When this is drawn, for the paper it may be printed on. */
    public Instant getNow() {
        return clock.now();
    }

    private Language language() {
        return RequestLanguage.of(request);
    }
}
