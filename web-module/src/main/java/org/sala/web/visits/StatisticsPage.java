package org.sala.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.satisfaction.boundary.SatisfactionFigures;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiDates;
import org.sala.visits.boundary.VisitBlock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitReports;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.PeriodKind;
import org.sala.web.addresses.Addresses;
import org.sala.web.keptpages.KeptFor;

/** The figures of category 10: the counter, visits by day, what is read most, and how satisfied people are. */
@Named
@RequestScoped
public class StatisticsPage {
    private static final int DAYS = 30;
    private static final int MONTHS = 12;
    private static final int MOST_INTERRUPTIONS = 5;
    private static final int MOST_READ = 10;

    @Inject
    private VisitFigures visits;

    @Inject
    private VisitReports reports;

    @Inject
    private SatisfactionFigures satisfaction;

    @Inject
    private MostRead read;

    @Inject
    private SalaClock clock;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CounterRows rows;

    private VisitBlock block;
    private List<CounterRow> counterRows;
    private List<FigureChart.Point> points;
    private FigureChart chart;
    private LocalDate countedSince;
    private List<Interruption> interruptions;
    private SatisfactionReport report;
    private List<MostRead.Read> mostRead;

    /** Reads the figures; the page holds for a minute. */
    @PostConstruct
    void load() {
        KeptFor.atMost(request, Duration.ofMinutes(1));
        LocalDate today = clock.today();
        LocalDate from = today.minusDays(DAYS - 1L);
        block = visits.block();
        counterRows = rows.of(block, addresses.language());
        countedSince = reports.countedSince().orElse(null);
        points = ChartPoints.of(
                reports.parts(from, today, PeriodKind.DAY),
                PeriodKind.DAY,
                Figure.VISITS,
                countedSince,
                addresses.language());
        chart = FigureChart.of(points);
        interruptions = countedSince == null ? List.of() : reports.interruptions(countedSince, today);
        report = satisfaction.lastTwelveMonths();
        mostRead = read.between(today.minusMonths(MONTHS), today, MOST_READ);
    }

    /** The counter. */
    public VisitBlock getBlock() {
        return block;
    }

    /** The lines of the counter. */
    public List<CounterRow> getCounterRows() {
        return counterRows;
    }

    /** The last thirty days as a chart. */
    public FigureChart getChart() {
        return chart;
    }

    /** The same, to be read as a table. */
    public List<FigureChart.Point> getPoints() {
        return points;
    }

    /** The first day that was ever counted, null before there is any. */
    public LocalDate getCountedSince() {
        return countedSince;
    }

    /** When counting was interrupted, in words: the last times, newest first. */
    public List<String> getInterruptions() {
        return IntStream.range(0, Math.min(MOST_INTERRUPTIONS, interruptions.size()))
                .mapToObj(i -> interruptions.get(interruptions.size() - 1 - i))
                .map(lost -> PeriodNames.interruption(lost, clock.zone(), addresses.language()))
                .toList();
    }

    /** How often it was interrupted, those that are not told one by one included. */
    public int getInterruptionCount() {
        return interruptions.size();
    }

    /** What was read most in the last twelve months. */
    public List<MostRead.Read> getMostRead() {
        return mostRead;
    }

    /** The satisfaction of the last twelve months. */
    public SatisfactionReport getReport() {
        return report;
    }

    /** The period of the satisfaction figures. */
    public String getReportFrom() {
        return ThaiDates.month(report.from(), addresses.language());
    }

    /** The end of the period of the satisfaction figures. */
    public String getReportTo() {
        return ThaiDates.month(report.to(), addresses.language());
    }
}
