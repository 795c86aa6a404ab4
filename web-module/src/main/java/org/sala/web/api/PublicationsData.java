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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationView;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.shared.SalaClock;

/** Live publications, newest first, or best match first when something is looked for. */
@Path("publications")
@RequestScoped
public class PublicationsData {
    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private FoundPublications found;

    @Inject
    private Register register;

    @Inject
    private ApiAnswer answer;

    @Inject
    private SalaClock clock;

    /** One page of them. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(summary = "Live publications, newest first; with q, best match first")
    public Response list(
            @QueryParam("category") @Parameter(description = "Slug of a category, such as news") String category,
            @QueryParam("q") @Parameter(description = "Any part of any Thai or English text") String q,
            @QueryParam("from") @Parameter(description = "First published on or after, such as 2026-10-01") String from,
            @QueryParam("to") @Parameter(description = "First published on or before") String to,
            @QueryParam("page") @Parameter(description = "From 0") String page,
            @QueryParam("size") @Parameter(description = "1 to 500, 20 when not given") String size,
            @QueryParam("format") @Parameter(description = "json or csv") String format) {
        Integer number = QueryValues.isGiven(category) ? requireCategory(category) : null;
        Instant first = QueryValues.time("from", from, clock.zone(), false);
        Instant end = QueryValues.time("to", to, clock.zone(), true);
        CatalogueQuery query = new CatalogueQuery(
                number, null, null, null, first, end, QueryValues.page(page), QueryValues.size(size));
        return answer.list(
                columns().ofList(), () -> QueryValues.isGiven(q) ? found.list(q, query) : catalogue.list(query));
    }

    /** One of them. */
    @GET
    @Path("{number}")
    @Produces("application/json")
    @Operation(summary = "A publication with its text, files and editions; 410 when it was removed")
    public Response one(@PathParam("number") String number) {
        Optional<PublicationView> publication =
                number.matches("[1-9][0-9]{0,17}") ? catalogue.find(Long.parseLong(number)) : Optional.empty();
        PublicationView view =
                publication.orElseThrow(() -> new NotFoundException("There is no publication " + shortened(number)));
        if (view.isRemoved()) {
            return ApiFaults.answer(410, "Removed: " + view.withdrawal().reason());
        }
        return answer.one(columns().alone(), () -> view);
    }

    private PublicationColumns columns() {
        Map<Integer, String> slugs =
                register.categories().stream().collect(Collectors.toMap(CategoryView::number, CategoryView::slug));
        return new PublicationColumns(answer.site(), slugs::get);
    }

    private int requireCategory(String category) {
        return register.categories().stream()
                .filter(known -> known.slug().equals(category)
                        || Integer.toString(known.number()).equals(category))
                .findFirst()
                .orElseThrow(() -> new BadQuery("category must be one of "
                        + register.categories().stream().map(CategoryView::slug).collect(Collectors.joining(", "))))
                .number();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
