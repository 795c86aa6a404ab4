package org.sala.web.addresses;

import static org.sala.web.addresses.RouteParameter.number;
import static org.sala.web.addresses.RouteParameter.text;
import static org.sala.web.addresses.RouteParameter.window;
import static org.sala.web.addresses.RouteParameter.word;

import java.util.List;
import java.util.Optional;

/**
 * The table of public addresses, each of which also exists under {@code /en}. A parameter that an address does not name changes
 * nothing about its page; one that has the wrong shape makes the address wrong.
 */
public enum PublicRoute {
    START("/", "start", Keeping.KEPT, window()),
    CATEGORY(
            "/c/{category}",
            "category",
            Keeping.KEPT,
            word("kind"),
            word("topic"),
            number("year"),
            number("group"),
            number("page")),
    PUBLICATION("/p/{number}", "publication", Keeping.KEPT),
    EDITION("/p/{number}/{edition}", "publication", Keeping.KEPT),
    SEARCH(
            "/search",
            "search",
            Keeping.FRESH,
            text("q"),
            word("category"),
            word("kind"),
            number("year"),
            number("group"),
            number("page")),
    PROCEDURE("/procedure", "procedure", Keeping.KEPT),
    STATISTICS("/statistics", "statistics", Keeping.KEPT, word("period")),
    SATISFACTION("/satisfaction", "satisfaction", Keeping.FRESH, word("via")),
    KIOSK("/satisfaction/kiosk", "kiosk", Keeping.FRESH, word("word")),
    COUNTING("/statistics/counting", "counting", Keeping.KEPT),
    RESULTS("/satisfaction/results", "results", Keeping.KEPT, number("year"), word("period")),
    REPLIES("/satisfaction/replies", "replies", Keeping.KEPT, number("page")),
    SECTION_7("/official-information/section-7", "section-7", Keeping.KEPT),
    SECTION_9("/official-information/section-9", "section-9", Keeping.KEPT),
    SITEMAP("/sitemap", "sitemap", Keeping.KEPT),
    OPEN_DATA("/open-data", "open-data", Keeping.KEPT),
    REPORT("/report", "report", Keeping.FRESH, text("page"), word("said"));

    /** Whether a page is the same for every reader until the site changes, or made anew for each. */
    public enum Keeping {
        KEPT,
        FRESH
    }

    private final List<String> pattern;
    private final String view;
    private final Keeping keeping;
    private final List<RouteParameter> parameters;

    PublicRoute(String pattern, String view, Keeping keeping, RouteParameter... parameters) {
        this.pattern = segments(pattern);
        this.view = "/WEB-INF/views/public/" + view + ".xhtml";
        this.keeping = keeping;
        this.parameters = List.of(parameters);
    }

    /** The facelet that shows the page. */
    public String view() {
        return view;
    }

    /** Whether the page may be kept. */
    public boolean isKept() {
        return keeping == Keeping.KEPT;
    }

    /** The parameters the page reads from the query, in their canonical order. */
    List<RouteParameter> parameters() {
        return parameters;
    }

    /**
     * The path parameters as a query string, such as {@code number=12&edition=1}.
     *
     * @return empty when the path is not of this route
     */
    Optional<String> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            String wanted = pattern.get(i);
            String given = path.get(i);
            if (!wanted.startsWith("{")) {
                if (!wanted.equals(given)) {
                    return Optional.empty();
                }
                continue;
            }
            PathParameter parameter = PathParameter.of(wanted);
            if (!parameter.accepts(given)) {
                return Optional.empty();
            }
            found.append(found.isEmpty() ? "" : "&")
                    .append(parameter.word())
                    .append('=')
                    .append(given);
        }
        return Optional.of(found.toString());
    }

    static List<String> segments(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
