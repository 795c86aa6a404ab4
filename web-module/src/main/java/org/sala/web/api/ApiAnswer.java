package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.sala.operations.boundary.PresentRevision;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.SiteAddress;

/**
 * Answers in the form the caller wants, or says that the caller has it already. The tag of an answer is the site revision; what moves
 * between revisions, such as visits, is tagged by the minute as well.
 */
@RequestScoped
public class ApiAnswer {
    private static final String JSON = "application/json;charset=UTF-8";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Context
    private Request request;

    @Inject
    private HttpServletRequest http;

    @Inject
    private PresentRevision revision;

    @Inject
    private SalaClock clock;

    /** A list that changes with the site. */
    public <T> Response list(List<Column<T>> columns, Supplier<PageOf<T>> items) {
        return list(columns, items, "r" + revision.get());
    }

    /** A list that changes by the minute. */
    public <T> Response movingList(List<Column<T>> columns, Supplier<PageOf<T>> items) {
        return list(columns, items, "r" + revision.get() + "-" + clock.now().getEpochSecond() / 60);
    }

    /** One thing that changes with the site. */
    public <T> Response one(List<Column<T>> columns, Supplier<T> item) {
        String tag = "r" + revision.get();
        Response.ResponseBuilder known = known(tag);
        return known != null
                ? known.build()
                : answer(
                        JSON,
                        new JsonText(clock.zone()).object(columns, item.get()).toString(),
                        tag);
    }

    /** The address of the site, without a slash at its end. */
    public String site() {
        return SiteAddress.of(http);
    }

    private <T> Response list(List<Column<T>> columns, Supplier<PageOf<T>> items, String revisionTag) {
        boolean csv = isCsv();
        String tag = revisionTag + (csv ? "-csv" : "");
        Response.ResponseBuilder known = known(tag);
        if (known != null) {
            return known.build();
        }
        PageOf<T> page = items.get();
        if (csv) {
            return answer(CSV, new CsvText(clock.zone()).table(columns, page.items()), tag);
        }
        return answer(
                JSON,
                new JsonText(clock.zone())
                        .list(columns, page.items(), page.total(), page.page(), page.size())
                        .toString(),
                tag);
    }

    private boolean isCsv() {
        String format = QueryValues.word("format", http.getParameter("format"), "", "json", "csv");
        String accept = http.getHeader("Accept");
        return format.equals("csv")
                || format.isEmpty()
                        && accept != null
                        && accept.contains("text/csv")
                        && !accept.startsWith("application/json");
    }

    private Response.ResponseBuilder known(String tag) {
        Response.ResponseBuilder found = request.evaluatePreconditions(new EntityTag(tag));
        return found == null ? null : headers(found, tag);
    }

    private static Response answer(String type, String text, String tag) {
        return headers(Response.ok(text, type), tag).build();
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, String tag) {
        CacheControl cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setNoCache(true);
        return answer.tag(new EntityTag(tag)).cacheControl(cache).header("Vary", "Accept");
    }
}
