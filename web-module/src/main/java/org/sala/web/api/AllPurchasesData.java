package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sala.content.domain.ContentValues;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationSummary;

/** The purchases of all published monthly summaries of procurement (form SKR.1), the newest month first. */
@Path("purchases")
@RequestScoped
public class AllPurchasesData {
    private static final int OFFICIAL_INFORMATION = 5;
    private static final List<String> KINDS = List.of("procurement-monthly");

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private ApiAnswer answer;

    private record Purchase(PublicationSummary summary, ContentValues row) {}

    /** One page of them. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(summary = "The purchases of all monthly summaries of procurement (form SKR.1), the newest month first")
    public Response list(
            @QueryParam("page") @Parameter(description = "From 0") String page,
            @QueryParam("size") @Parameter(description = "1 to 500, 20 when not given") String size,
            @QueryParam("format") @Parameter(description = "json or csv") String format) {
        int wantedPage = QueryValues.page(page);
        int wantedSize = QueryValues.size(size);
        return answer.list(columns(), () -> QueryValues.cut(purchases(), wantedPage, wantedSize));
    }

    private List<Purchase> purchases() {
        List<Purchase> purchases = new ArrayList<>();
        catalogue.ofKinds(OFFICIAL_INFORMATION, KINDS).stream()
                .filter(summary -> summary.content().month("month") != null)
                .sorted(Comparator.comparing((PublicationSummary summary) ->
                                summary.content().month("month"))
                        .reversed()
                        .thenComparing(PublicationSummary::number))
                .forEach(summary ->
                        summary.content().rows("purchases").forEach(row -> purchases.add(new Purchase(summary, row))));
        return purchases;
    }

    private List<Column<Purchase>> columns() {
        List<Column<Purchase>> columns = new ArrayList<>();
        columns.add(Column.of("publication", purchase -> purchase.summary().number()));
        columns.add(Column.of("month", purchase -> purchase.summary().content().text("month")));
        columns.add(Column.of(
                "fiscal_year",
                purchase -> PurchasesData.fiscalYear(purchase.summary().content())));
        PurchasesData.columnsOfRow().forEach(column -> columns.add(over(column)));
        columns.add(
                Column.of("href", purchase -> answer.site() + purchase.summary().href()));
        return columns;
    }

    private static Column<Purchase> over(Column<ContentValues> column) {
        return new Column<>(
                column.name(), column.isBilingual(), purchase -> column.value().apply(purchase.row()));
    }
}
