package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.search.boundary.SearchDesk;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchHit;
import org.sala.shared.PageOf;
import org.sala.web.addresses.RequestLanguage;

/** All live publications; filters and page stand in the address. */
@Named
@RequestScoped
public class PublicationsPage {
    private static final int SIZE = 25;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private SearchDesk search;

    @Inject
    private HttpServletRequest request;

    private String words;
    private Integer category;
    private PageOf<PublicationSummary> found;

    @PostConstruct
    void find() {
        words = Objects.toString(request.getParameter("q"), "").strip();
        category = RequestedNumber.of(request, "category")
                .filter(number -> number >= 1 && number <= 10)
                .map(Long::intValue)
                .orElse(null);
        int page = (int) Math.min(RequestedNumber.of(request, "page").orElse(0L), 100_000);
        found = words.isEmpty()
                ? catalogue.list(new CatalogueQuery(category, null, null, null, null, null, page, SIZE))
                : matching(page);
    }

    /** The address of another page of the same list. */
    public String at(int page) {
        return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&category=" + Objects.toString(category, "")
                + "&page=" + page;
    }

    public PageOf<PublicationSummary> getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public Integer getCategory() {
        return category;
    }

    private PageOf<PublicationSummary> matching(int page) {
        SearchFilter filter = SearchFilter.category(category);
        var hits = search.search(words, filter, RequestLanguage.of(request), page, SIZE);
        List<PublicationSummary> items =
                catalogue.summaries(hits.items().stream().map(SearchHit::number).toList());
        return new PageOf<>(items, hits.total(), hits.page(), hits.size());
    }
}
