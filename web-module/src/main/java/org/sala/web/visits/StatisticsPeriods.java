package org.sala.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.shared.FiscalYear;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitReport;
import org.sala.visits.boundary.VisitReports;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Scope;
import org.sala.web.addresses.Addresses;

/**
 * Visits of a year by months on the public page. The year stands in the address as {@code period=fiscal-2569} or
 * {@code period=year-2569}, both of the Buddhist era; the present fiscal year when it says nothing.
 */
@Named
@RequestScoped
public class StatisticsPeriods {
    private static final Pattern WORD = Pattern.compile("(fiscal|year)-(25[0-9]{2}|26[0-9]{2})");
    private static final int BUDDHIST_ERA = 543;

    @Inject
    private VisitReports reports;

    @Inject
    private SalaClock clock;

    @Inject
    private Addresses addresses;

    private Period period;
    private VisitReport report;

    /** A year that can be chosen. */
    public record Year(String name, String address, boolean chosen) {}

    /** Reads the figures. */
    @PostConstruct
    void load() {
        Matcher word = WORD.matcher(Objects.toString(addresses.parameter("period"), ""));
        period = !word.matches()
                ? Period.of(PeriodKind.FISCAL_YEAR, clock.today())
                : word.group(1).equals("fiscal")
                        ? Period.of(PeriodKind.FISCAL_YEAR, new FiscalYear(Integer.parseInt(word.group(2))).start())
                        : Period.of(
                                PeriodKind.YEAR, LocalDate.of(Integer.parseInt(word.group(2)) - BUDDHIST_ERA, 1, 1));
        report = reports.of(Scope.SITE, period, PeriodKind.MONTH);
    }

    public VisitReport getReport() {
        return report;
    }

    /** What the year is called. */
    public String getName() {
        return PeriodNames.full(period, language());
    }

    /** Whether it is a fiscal year. */
    public boolean isFiscal() {
        return period.kind() == PeriodKind.FISCAL_YEAR;
    }

    /** The months of the year up to the present one. */
    public List<VisitSum> getMonths() {
        return report.parts();
    }

    /** The quarters of a fiscal year up to the present one, none of a calendar year. */
    public List<VisitSum> getQuarters() {
        return isFiscal()
                ? reports.parts(report.sum().from(), report.sum().to(), PeriodKind.FISCAL_QUARTER)
                : List.of();
    }

    /** Why a part of the period has no figures. */
    public String absence(VisitSum sum) {
        return PeriodNames.absence(sum, report.countedSince(), language());
    }

    /** What a month is called. */
    public String month(VisitSum sum) {
        return PeriodNames.full(new Period(PeriodKind.MONTH, sum.from(), sum.to()), language());
    }

    /** What a quarter is called. */
    public String quarter(VisitSum sum) {
        return PeriodNames.full(new Period(PeriodKind.FISCAL_QUARTER, sum.from(), sum.to()), language());
    }

    /** The years of the chosen kind since counting began, newest first. */
    public List<Year> getYears() {
        List<Year> years = new ArrayList<>();
        LocalDate first = Optional.ofNullable(report.countedSince()).orElse(clock.today());
        for (Period year = Period.of(period.kind(), clock.today());
                !year.to().isBefore(first);
                year = year.previous()) {
            years.add(new Year(PeriodNames.full(year, language()), address(year), year.equals(period)));
        }
        return years;
    }

    /** The address of the year of the other kind that holds the end of the chosen one, or the present day. */
    public String address(boolean fiscal) {
        LocalDate day = report.running() ? clock.today() : period.to();
        return address(Period.of(fiscal ? PeriodKind.FISCAL_YEAR : PeriodKind.YEAR, day));
    }

    /** The same figures as open data: CSV or JSON. */
    public String data(String format) {
        return "/api/v1/visits?from=%s&to=%s&by=month&format=%s"
                .formatted(report.sum().from(), report.sum().to(), format);
    }

    private String address(Period year) {
        int number = year.to().getYear() + BUDDHIST_ERA;
        return addresses.to("/statistics") + "?period=" + (year.kind() == PeriodKind.FISCAL_YEAR ? "fiscal-" : "year-")
                + number + "#periods";
    }

    private Language language() {
        return addresses.language();
    }
}
