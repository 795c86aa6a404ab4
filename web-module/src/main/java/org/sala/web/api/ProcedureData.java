package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sala.register.boundary.Register;
import org.sala.register.domain.ProcedureRow;
import org.sala.shared.PageOf;

/** The founding document as it holds now: by which steps, by whom and under whose review each category is published. */
@Path("procedure")
@RequestScoped
public class ProcedureData {
    private static final List<Column<ProcedureRow>> COLUMNS = List.of(
            Column.of("number", ProcedureRow::number),
            Column.of("category", ProcedureRow::slug),
            Column.text("topic", ProcedureRow::topic),
            Column.text("procedure", row -> row.duty().procedure()),
            Column.text("responsible", row -> row.duty().responsible()),
            Column.text("reviewer", row -> row.duty().reviewer()),
            Column.of("timeLimitWorkingDays", row -> row.duty().timeLimitDays()),
            Column.of("inherited", ProcedureRow::inherits));

    @Inject
    private Register register;

    @Inject
    private ApiAnswer answer;

    /** The ten rows. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(summary = "Steps, responsible party and reviewer for each of the ten categories")
    public Response list(@QueryParam("format") String format) {
        return answer.list(COLUMNS, () -> {
            List<ProcedureRow> rows = register.procedureTable().rows();
            return new PageOf<>(rows, rows.size(), 0, Math.max(1, rows.size()));
        });
    }
}
