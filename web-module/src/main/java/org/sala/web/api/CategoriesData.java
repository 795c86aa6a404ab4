package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.shared.Bilingual;
import org.sala.shared.PageOf;

/** The ten categories with what each must hold. */
@Path("categories")
@RequestScoped
public class CategoriesData {
    @Inject
    private Register register;

    @Inject
    private ApiAnswer answer;

    /** All categories. */
    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(summary = "The ten categories, their kinds of publications and their required items")
    public Response list(@QueryParam("format") String format) {
        String site = answer.site();
        List<Column<CategoryView>> columns = List.of(
                Column.of("number", CategoryView::number),
                Column.of("slug", CategoryView::slug),
                Column.text("name", CategoryView::name),
                Column.text("topic", CategoryView::topic),
                Column.of("ifAny", CategoryView::ifAny),
                Column.of("kinds", category -> category.kinds().stream()
                        .map(kind -> named(kind.code(), kind.name()))
                        .toList()),
                Column.of("items", category -> category.items().stream()
                        .map(item -> named(item.code(), item.name()))
                        .toList()),
                Column.of("href", category -> site + "/c/" + category.slug()));
        return answer.list(columns, () -> {
            List<CategoryView> all = register.categories();
            return new PageOf<>(all, all.size(), 0, Math.max(1, all.size()));
        });
    }

    private static Map<String, Object> named(String code, Bilingual name) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", code);
        map.put("name", name);
        return map;
    }
}
