package org.sala.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.search.boundary.SearchDesk;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchHit;
import org.sala.shared.Language;
import org.sala.shared.PageOf;

/** Looks for publications; the index knows no dates, so those outside the wanted period are left out here. */
@ApplicationScoped
public class FoundPublications {
    private static final int LONGEST_QUERY = 200;

    @Inject
    private SearchDesk desk;

    @Inject
    private PublicationCatalogue catalogue;

    /** The page of matches the query asks for, best first. */
    public PageOf<PublicationSummary> list(String q, CatalogueQuery query) {
        if (q.length() > LONGEST_QUERY) {
            throw new BadQuery("q must have at most " + LONGEST_QUERY + " characters");
        }
        SearchFilter filter = SearchFilter.category(query.categoryNumber());
        if (query.from() == null && query.to() == null) {
            PageOf<SearchHit> hits = desk.search(q, filter, Language.TH, query.page(), query.size());
            return new PageOf<>(summaries(hits.items()), hits.total(), query.page(), query.size());
        }
        List<SearchHit> all = all(q, filter).stream()
                .filter(hit -> isWithin(hit.publishedAt(), query))
                .toList();
        int start = (int) Math.min(all.size(), (long) query.page() * query.size());
        int end = Math.min(all.size(), start + query.size());
        return new PageOf<>(summaries(all.subList(start, end)), all.size(), query.page(), query.size());
    }

    private List<SearchHit> all(String q, SearchFilter filter) {
        List<SearchHit> all = new ArrayList<>();
        PageOf<SearchHit> hits;
        int page = 0;
        do {
            hits = desk.search(q, filter, Language.TH, page++, CatalogueQuery.LARGEST);
            all.addAll(hits.items());
        } while (hits.hasNext() && !hits.items().isEmpty());
        return all;
    }

    private List<PublicationSummary> summaries(List<SearchHit> hits) {
        return catalogue.summaries(hits.stream().map(SearchHit::number).toList());
    }

    private static boolean isWithin(Instant published, CatalogueQuery query) {
        return published != null
                && (query.from() == null || !published.isBefore(query.from()))
                && (query.to() == null || published.isBefore(query.to()));
    }
}
