package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Dimension;

/** How often the site, its categories, publications and files were visited. Periods in which nothing was counted are left out. */
@Path("visits")
@RequestScoped
public class VisitsData {
    private static final int LONGEST_BY_DAY = 366;
    private static final int LONGEST = 40 * 366;

    @Inject
    private VisitFigures figures;

    @Inject
    private ApiAnswer answer;

    @Inject
    private SalaClock clock;

    /** One page of the figures. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(summary = "Visits by day, month or fiscal year, of the site or broken down")
    public Response list(
            @QueryParam("from") @Parameter(description = "First day; the start of this fiscal year when not given")
                    String from,
            @QueryParam("to") @Parameter(description = "Last day; today when not given") String to,
            @QueryParam("by") @Parameter(description = "day, month or fiscal-year") String by,
            @QueryParam("of") @Parameter(description = "site, category, publication or file") String of,
            @QueryParam("page") @Parameter(description = "From 0") String page,
            @QueryParam("size") @Parameter(description = "1 to 500, 20 when not given") String size,
            @QueryParam("format") @Parameter(description = "json or csv") String format) {
        String subject = QueryValues.word("of", of, "site", "category", "publication", "file");
        String period = QueryValues.word("by", by, "day", "month", "fiscal-year");
        LocalDate last = QueryValues.day("to", to, clock.today());
        LocalDate first = QueryValues.day("from", from, FiscalYear.of(last).start());
        int wantedPage = QueryValues.page(page);
        int wantedSize = QueryValues.size(size);
        requirePeriod(first, last, period.equals("day") && !subject.equals("site") ? LONGEST_BY_DAY : LONGEST);
        return answer.movingList(
                subject.equals("site") ? VisitRow.OF_SITE : VisitRow.OF_SUBJECT,
                () -> QueryValues.cut(rows(subject, periods(period, first, last)), wantedPage, wantedSize));
    }

    private List<VisitRow> rows(String subject, List<VisitSum> periods) {
        if (subject.equals("site")) {
            return periods.stream()
                    .map(sum -> new VisitRow(sum.from(), sum.to(), sum, null))
                    .toList();
        }
        Dimension dimension = Dimension.valueOf(subject.toUpperCase(Locale.ROOT));
        return periods.stream()
                .flatMap(sum -> figures.most(dimension, sum.from(), sum.to(), Integer.MAX_VALUE).stream()
                        .map(counted -> new VisitRow(sum.from(), sum.to(), null, counted)))
                .toList();
    }

    private List<VisitSum> periods(String by, LocalDate first, LocalDate last) {
        return switch (by) {
            case "month" -> counted(figures.byMonth(first, last));
            case "fiscal-year" -> counted(figures.byFiscalYear(first, last));
            default -> figures.sumsByDay(first, last);
        };
    }

    private static List<VisitSum> counted(List<VisitSum> sums) {
        return sums.stream().filter(sum -> sum.daysCounted() > 0).toList();
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
