package org.sala.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.sala.satisfaction.boundary.SatisfactionFigures;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiDates;
import org.sala.visits.boundary.VisitBlock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitSum;
import org.sala.web.addresses.Addresses;
import org.sala.web.keptpages.KeptFor;

/** The figures of category 10: visits by day, month and fiscal year, what is read most, and how satisfied people are. */
@Named
@RequestScoped
public class StatisticsPage {
    private static final int DAYS = 30;
    private static final int MONTHS = 12;
    private static final int FISCAL_YEARS = 5;
    private static final int MOST_READ = 10;

    @Inject
    private VisitFigures visits;

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

    private VisitBlock block;
    private DayChart chart;
    private SatisfactionReport report;
    private List<MostRead.Read> mostRead;

    /** Reads the figures; the page holds for a minute. */
    @PostConstruct
    void load() {
        KeptFor.atMost(request, Duration.ofMinutes(1));
        LocalDate today = clock.today();
        LocalDate from = today.minusDays(DAYS - 1L);
        block = visits.block();
        chart = DayChart.of(from, today, visits.byDay(from, today), addresses.language());
        report = satisfaction.lastTwelveMonths();
        mostRead = read.between(today.minusMonths(MONTHS), today, MOST_READ);
    }

    /** The counter. */
    public VisitBlock getBlock() {
        return block;
    }

    /** The last thirty days as a chart. */
    public DayChart getChart() {
        return chart;
    }

    /** The last twelve months, newest first. */
    public List<VisitSum> getMonths() {
        LocalDate today = clock.today();
        return newestFirst(visits.byMonth(today.withDayOfMonth(1).minusMonths(MONTHS - 1L), today));
    }

    /** The last fiscal years, newest first. */
    public List<VisitSum> getFiscalYears() {
        LocalDate today = clock.today();
        return newestFirst(visits.byFiscalYear(FiscalYear.of(today).start().minusYears(FISCAL_YEARS - 1L), today));
    }

    /** What was read most in the last twelve months. */
    public List<MostRead.Read> getMostRead() {
        return mostRead;
    }

    /** The satisfaction of the last twelve months. */
    public SatisfactionReport getReport() {
        return report;
    }

    /** The name of the month of a sum. */
    public String month(VisitSum sum) {
        return ThaiDates.month(YearMonth.from(sum.from()), addresses.language());
    }

    /** The fiscal year of a sum. */
    public FiscalYear fiscalYear(VisitSum sum) {
        return FiscalYear.of(sum.from());
    }

    /** The period of the satisfaction figures. */
    public String getReportFrom() {
        return ThaiDates.month(report.from(), addresses.language());
    }

    /** The end of the period of the satisfaction figures. */
    public String getReportTo() {
        return ThaiDates.month(report.to(), addresses.language());
    }

    private static List<VisitSum> newestFirst(List<VisitSum> sums) {
        return sums.stream()
                .filter(sum -> sum.daysCounted() > 0)
                .sorted(Comparator.comparing(VisitSum::from).reversed())
                .toList();
    }
}
