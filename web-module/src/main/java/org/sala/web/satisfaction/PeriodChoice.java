package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sala.satisfaction.domain.ReportPeriod;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.RequestLanguage;

/** The fiscal year and the part of it that an address names by {@code year} and {@code period}, and what else there is to choose. */
@Named
@RequestScoped
public class PeriodChoice {
    private static final int YEARS = 6;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    /** What the address names; empty when it names none there is. */
    public Optional<ReportPeriod> named() {
        String year = request.getParameter("year");
        String code = request.getParameter("period");
        return year != null && code != null && year.matches("[0-9]{4}")
                ? ReportPeriod.of(Integer.parseInt(year), code)
                : Optional.empty();
    }

    /** What the address names, else the present half-year. */
    public ReportPeriod getPeriod() {
        return named().orElseGet(() -> ReportPeriod.halfOf(clock.today()));
    }

    /** The fiscal years there is a choice of, the newest first. */
    public List<FiscalYear> getYears() {
        int present = Math.max(
                FiscalYear.of(clock.today()).buddhistYear(), getPeriod().year().buddhistYear());
        return IntStream.range(0, YEARS)
                .mapToObj(back -> new FiscalYear(present - back))
                .toList();
    }

    /** The periods of the chosen year. */
    public List<ReportPeriod> getPeriods() {
        return ReportPeriod.allOf(getPeriod().year());
    }

    /** What a period is called within its year. */
    public String part(ReportPeriod period) {
        return words().part(period);
    }

    /** The first and the last month of a period. */
    public String months(ReportPeriod period) {
        return words().months(period);
    }

    /** An address with the chosen period. */
    public String to(String address) {
        return address + "?year=" + getPeriod().year().buddhistYear() + "&period="
                + getPeriod().code();
    }

    private PeriodWords words() {
        return new PeriodWords(RequestLanguage.of(request));
    }
}
