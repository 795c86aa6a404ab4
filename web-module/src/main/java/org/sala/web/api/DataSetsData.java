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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.OfficeView;
import org.sala.shared.Bilingual;
import org.sala.shared.PageOf;

/** The data sets with the 14 mandatory fields of the Thai data catalogue. */
@Path("datasets")
@RequestScoped
public class DataSetsData {
    @Inject
    private OfficeProfile profile;

    @Inject
    private ApiAnswer answer;

    /** All data sets. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary =
                    "The data sets with the 14 mandatory metadata fields of the Thai data catalogue, and where they are had")
    public Response list(@QueryParam("format") String format) {
        return answer.list(columns(), () -> {
            List<DataSet> all = DataSets.all();
            return new PageOf<>(all, all.size(), 0, all.size());
        });
    }

    /** One of them. */
    @GET
    @Path("{code}")
    @Produces("application/json")
    @Operation(summary = "One data set")
    public Response one(@PathParam("code") String code) {
        DataSet set = DataSets.of(code).orElseThrow(() -> new NotFoundException("There is no such data set"));
        return answer.one(columns(), () -> set);
    }

    private List<Column<DataSet>> columns() {
        String site = answer.site();
        OfficeView office = profile.find().orElse(null);
        Bilingual name = office == null ? Bilingual.EMPTY : office.name();
        return List.of(
                Column.of("code", DataSet::code),
                Column.text("data_type", DataSet::type),
                Column.text("title", DataSet::title),
                Column.text("organization", set -> name),
                Column.text("maintainer", set -> name),
                Column.of("maintainer_email", set -> office == null ? null : office.email()),
                Column.text("tag_string", DataSet::keywords),
                Column.text("notes", DataSet::description),
                Column.text("objective", DataSet::objective),
                Column.text("update_frequency_unit", set -> set.frequency().unit()),
                Column.of("update_frequency_interval", set -> set.frequency().value()),
                Column.text("geo_coverage", DataSet::scope),
                Column.text("data_source", DataSet::source),
                Column.of("data_format", set -> "CSV, JSON"),
                Column.text("data_category", DataSet::governance),
                Column.text("license", DataSet::licence),
                Column.of("license_url", DataSet::licenceHref),
                Column.of("csv", set -> site + set.href("csv")),
                Column.of("json", set -> site + set.href("json")),
                Column.of("href", set -> site + set.page()));
    }
}
