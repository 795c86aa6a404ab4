package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sala.satisfaction.boundary.SatisfactionFigures;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;

/** How satisfied people are with the site, of whole months: overall, by group and by question. */
@Path("satisfaction")
@RequestScoped
public class SatisfactionData {
    @Inject
    private SatisfactionFigures figures;

    @Inject
    private ApiAnswer answer;

    @Inject
    private SalaClock clock;

    /** All figures of the months. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(summary = "Satisfaction overall, by group and by question: n, mean, standard deviation, level")
    public Response list(
            @QueryParam("from")
                    @Parameter(description = "A day of the first month; eleven months before the last when not given")
                    String from,
            @QueryParam("to") @Parameter(description = "A day of the last month; today when not given") String to,
            @QueryParam("format") @Parameter(description = "json or csv") String format) {
        LocalDate last = QueryValues.day("to", to, clock.today());
        LocalDate first = QueryValues.day("from", from, last.minusMonths(11));
        if (first.isAfter(last)) {
            throw new BadQuery("from must not be after to");
        }
        return answer.list(SatisfactionRow.COLUMNS, () -> {
            List<SatisfactionRow> rows =
                    SatisfactionRow.of(figures.between(YearMonth.from(first), YearMonth.from(last)));
            return new PageOf<>(rows, rows.size(), 0, rows.size());
        });
    }
}
