package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationView;
import org.sala.shared.FiscalYear;
import org.sala.shared.PageOf;

/** The purchases of a monthly summary of procurement (form SKR.1), a row each. */
@Path("publications/{number}/purchases")
@RequestScoped
public class PurchasesData {
    private static final String ROWS = "purchases";

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private ApiAnswer answer;

    /** All rows of one edition. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary =
                    "The purchases of a monthly summary of procurement (form SKR.1); none in a month in which nothing was bought")
    public Response list(
            @PathParam("number") String number,
            @QueryParam("edition") @Parameter(description = "An edition; the live one when not given") String edition,
            @QueryParam("format") @Parameter(description = "json or csv") String format) {
        PublicationView shown = find(number, edition);
        if (shown.isRemoved()) {
            return ApiFaults.answer(410, "Removed: " + shown.withdrawal().reason());
        }
        ContentValues content = shown.text().content();
        List<ContentValues> rows = content.rows(ROWS);
        Response response =
                answer.list(columns(content), () -> new PageOf<>(rows, rows.size(), 0, Math.max(1, rows.size())));
        return "csv".equals(format)
                ? Response.fromResponse(response)
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"skr1-" + content.text("month") + ".csv\"")
                        .build()
                : response;
    }

    private PublicationView find(String number, String edition) {
        boolean numbers = number.matches("[1-9][0-9]{0,17}") && (edition == null || edition.matches("[1-9][0-9]{0,5}"));
        return (numbers ? read(Long.parseLong(number), edition) : Optional.<PublicationView>empty())
                .filter(shown -> shown.isRemoved() || isSummary(shown))
                .orElseThrow(() -> new NotFoundException("There is no summary of procurement " + number));
    }

    private Optional<PublicationView> read(long number, String edition) {
        return edition == null ? catalogue.find(number) : catalogue.find(number, Integer.parseInt(edition));
    }

    private static boolean isSummary(PublicationView shown) {
        return ContentForms.of(shown.categoryNumber(), shown.text().kindCode())
                        .field(ROWS)
                        .isPresent()
                && shown.text().content().month("month") != null;
    }

    private static List<Column<ContentValues>> columns(ContentValues summary) {
        int year = fiscalYear(summary);
        List<Column<ContentValues>> columns = new ArrayList<>();
        columns.add(Column.of("month", row -> summary.text("month")));
        columns.add(Column.of("fiscal_year", row -> year));
        columns.addAll(columnsOfRow());
        return columns;
    }

    /** The fiscal year of a summary, in the Buddhist era. */
    static int fiscalYear(ContentValues summary) {
        return FiscalYear.of(summary.month("month").atDay(1)).buddhistYear();
    }

    /** What is told of one purchase. */
    static List<Column<ContentValues>> columnsOfRow() {
        return List.of(
                Column.text("work", row -> row.both("work")),
                Column.of("budget", row -> row.number("budget")),
                Column.of("reference_price", row -> row.number("reference-price")),
                Column.of("method", row -> row.text("method")),
                Column.of("bidders", row -> row.text("bidders")),
                Column.of("selected", row -> row.text("selected")),
                Column.of("agreed_price", row -> row.number("agreed-price")),
                Column.text("reason", row -> row.both("reason")),
                Column.of("contract", row -> row.text("contract")),
                Column.of("contract_date", row -> row.text("contract-date")));
    }
}
