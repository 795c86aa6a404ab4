package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sala.content.domain.ContentValues;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;

/** The citizens' guides with their steps, documents, fees and channels (Licensing Facilitation Act B.E. 2558, section 7). */
@Path("guides")
@RequestScoped
public class GuidesData {
    private static final int CITIZENS_GUIDES = 7;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private ApiAnswer answer;

    /** One page of them, the newest first. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(summary = "Citizens' guides with steps, time, documents, fees and channels, the newest first")
    public Response list(
            @QueryParam("page") @Parameter(description = "From 0") String page,
            @QueryParam("size") @Parameter(description = "1 to 500, 20 when not given") String size,
            @QueryParam("format") @Parameter(description = "json or csv") String format) {
        CatalogueQuery query =
                CatalogueQuery.of(CITIZENS_GUIDES, "guide", QueryValues.page(page), QueryValues.size(size));
        return answer.list(columns(), () -> catalogue.list(query));
    }

    private List<Column<PublicationSummary>> columns() {
        String site = answer.site();
        return List.of(
                Column.of("number", PublicationSummary::number),
                Column.text("title", PublicationSummary::title),
                Column.text("group", PublicationSummary::groupName),
                Column.text("authority", guide -> guide.content().both("authority")),
                Column.of("steps", guide -> rows(guide, "steps", "stage", "detail", "duration", "unit", "responsible")),
                Column.of("documents", guide -> rows(guide, "documents", "document", "issuer", "originals", "copies")),
                Column.of("fees", guide -> rows(guide, "fees", "item", "baht")),
                Column.of("fee_total", GuidesData::feeTotal),
                Column.of("channels", guide -> rows(guide, "channels", "place", "hours", "link")),
                Column.of("checkedAt", PublicationSummary::checkedAt),
                Column.of("href", guide -> site + guide.href()));
    }

    private static BigDecimal feeTotal(PublicationSummary guide) {
        return guide.content().isTicked("no-fee")
                ? BigDecimal.ZERO
                : guide.content().total("fees", "baht");
    }

    private static List<Map<String, Object>> rows(PublicationSummary guide, String field, String... cells) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ContentValues row : guide.content().rows(field)) {
            Map<String, Object> cellsOfRow = new LinkedHashMap<>();
            for (String cell : cells) {
                cellsOfRow.put(cell, row.both(cell).hasEnglish() ? row.both(cell) : row.text(cell));
            }
            rows.add(cellsOfRow);
        }
        return rows;
    }
}
