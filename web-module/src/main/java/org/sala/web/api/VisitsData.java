package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.Counted;
import org.sala.visits.boundary.VisitBreakdowns;
import org.sala.visits.boundary.VisitReports;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Places;
import org.sala.visits.domain.Scope;

/**
 * How often the site, its categories, groups, publications and files were visited. Each period tells when counting was
 * interrupted in it; one that was interrupted for the whole of it has no figures. Periods before counting began are left out.
 */
@Path("visits")
@RequestScoped
public class VisitsData {
    private static final int LONGEST_BY_DAY = 366;
    private static final int LONGEST = 40 * 366;

    @Inject
    private VisitReports reports;

    @Inject
    private VisitBreakdowns breakdowns;

    @Inject
    private ApiAnswer answer;

    @Inject
    private SalaClock clock;

    /** One page of the figures. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary = "Visits by day, month, fiscal quarter, year or fiscal year, of the site or broken down",
            description =
                    "Of the site: visits (page views and downloads with no pause over 30 minutes), page views, downloads,"
                            + " visitorDays (the sum of each day's unique visitors, no number of people), and the requests of robots and"
                            + " of staff, which are in none of the others. Broken down: page views, of files downloads; a category holds its"
                            + " lists and the publications that are in it now, a group the publications it answers for now."
                            + " daysCounted and interruptions (intervals of time) tell what was not counted; where counting was interrupted for"
                            + " the whole of a period, the figures of the site are null, never 0.")
    public Response list(
            @QueryParam("from") @Parameter(description = "First day; the start of this fiscal year when not given")
                    String from,
            @QueryParam("to") @Parameter(description = "Last day; today when not given") String to,
            @QueryParam("by")
                    @Parameter(
                            description =
                                    "day, month, fiscal-quarter, year (January to December) or fiscal-year (October to September)")
                    String by,
            @QueryParam("of") @Parameter(description = "site, category, group, publication or file") String of,
            @QueryParam("page") @Parameter(description = "From 0") String page,
            @QueryParam("size") @Parameter(description = "1 to 500, 20 when not given") String size,
            @QueryParam("format") @Parameter(description = "json or csv") String format) {
        String subject = QueryValues.word("of", of, "site", "category", "group", "publication", "file");
        String period = QueryValues.word("by", by, "day", "month", "fiscal-quarter", "year", "fiscal-year");
        LocalDate last = QueryValues.day("to", to, clock.today());
        LocalDate first = QueryValues.day("from", from, FiscalYear.of(last).start());
        int wantedPage = QueryValues.page(page);
        int wantedSize = QueryValues.size(size);
        requirePeriod(first, last, period.equals("day") && !subject.equals("site") ? LONGEST_BY_DAY : LONGEST);
        return answer.movingList(
                subject.equals("site") ? VisitRow.OF_SITE : VisitRow.OF_SUBJECT,
                () -> QueryValues.cut(rows(subject, period, first, last), wantedPage, wantedSize));
    }

    private List<VisitRow> rows(String subject, String by, LocalDate first, LocalDate last) {
        Instant begun = reports.countedSince()
                .map(day -> day.atStartOfDay(clock.zone()).toInstant())
                .orElse(Instant.MAX);
        List<VisitSum> periods = reports.parts(first, last, PeriodKind.named(by).orElseThrow());
        if (subject.equals("site")) {
            return periods.stream()
                    .map(sum -> row(sum, null, begun))
                    .filter(row ->
                            row.sum().daysCounted() > 0 || !row.interruptions().isEmpty())
                    .toList();
        }
        Breakdown breakdown = Breakdown.named(subject).orElseThrow();
        Places places = breakdowns.places();
        return periods.stream()
                .filter(sum -> sum.daysCounted() > 0)
                .flatMap(sum -> breakdowns.of(breakdown, Scope.SITE, sum.from(), sum.to(), places).stream()
                        .map(counted -> row(sum, counted, begun)))
                .toList();
    }

    /** Time before counting began is no interruption of it. */
    private VisitRow row(VisitSum sum, Counted subject, Instant begun) {
        List<Interruption> interruptions = sum.interruptions().stream()
                .filter(each -> each.to().isAfter(begun))
                .map(each -> each.from().isBefore(begun) ? new Interruption(begun, each.to()) : each)
                .toList();
        return new VisitRow(sum.from(), sum.to(), sum, subject, interruptions, clock.zone());
    }

    private static void requirePeriod(LocalDate first, LocalDate last, int days) {
        if (first.isAfter(last)) {
            throw new BadQuery("from must not be after to");
        }
        if (ChronoUnit.DAYS.between(first, last) >= days) {
            throw new BadQuery("the period must have at most " + days + " days");
        }
    }
}
