package org.sala.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.register.domain.CategoryView;
import org.sala.search.boundary.SearchDesk;
import org.sala.search.boundary.SearchMisses;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchHit;
import org.sala.shared.FiscalYear;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Addresses;
import org.sala.web.keptpages.KeptFor;
import org.sala.web.site.Site;
import org.sala.web.texts.PageLinks;

/** Finds publications by any part of any text. Everything chosen stands in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 20;
    private static final int YEARS_BACK = 7;
    private static final Duration COUNTED_AGAIN = Duration.ofMinutes(1);

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchMisses misses;

    @Inject
    private Site site;

    @Inject
    private Addresses addresses;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private PageOf<SearchHit> found;

    /** A category with the number of matches in it. */
    public record Facet(CategoryView category, long count) {}

    /** What was typed, empty when nothing was. */
    public String getQ() {
        String q = request.getParameter("q");
        return q == null ? "" : q.strip();
    }

    /** Whether anything was typed. */
    public boolean isAsked() {
        return !getQ().isEmpty();
    }

    /** The page of matches. */
    public PageOf<SearchHit> getFound() {
        if (found == null) {
            found = search(new SearchFilter(categoryNumber(), getYear(), null), page(), SIZE);
            if (found.total() == 0 && getCategory().isEmpty() && getYear() == null) {
                misses.note(getQ());
                KeptFor.atMost(request, COUNTED_AGAIN);
            }
        }
        return found;
    }

    /** The categories that have matches, with how many. */
    public List<Facet> getFacets() {
        return site.getCategories().stream()
                .map(category -> new Facet(
                        category,
                        search(new SearchFilter(category.number(), getYear(), null), 0, 1)
                                .total()))
                .filter(facet -> facet.count() > 0)
                .toList();
    }

    /** The slug of the chosen category, empty for all. */
    public String getCategory() {
        String slug = request.getParameter("category");
        return slug == null ? "" : slug;
    }

    /** The chosen fiscal year in the Buddhist era, null for all. */
    public Integer getYear() {
        String year = request.getParameter("year");
        return year == null || year.isBlank() ? null : Integer.valueOf(year);
    }

    /** The fiscal years one can choose. */
    public List<Integer> getYears() {
        int now = FiscalYear.of(clock.today()).buddhistYear();
        return IntStream.range(0, YEARS_BACK).mapToObj(back -> now - back).toList();
    }

    /** The links to the other pages of matches. */
    public PageLinks getLinks() {
        return new PageLinks(getFound(), addresses.to("/search"))
                .with("q", getQ())
                .with("category", getCategory())
                .with("year", getYear());
    }

    /** The address of the same search in one category. */
    public String within(CategoryView category) {
        return new PageLinks(getFound(), addresses.to("/search"))
                .with("q", getQ())
                .with("category", category.slug())
                .with("year", getYear())
                .to(1);
    }

    private PageOf<SearchHit> search(SearchFilter filter, int page, int size) {
        return desk.search(getQ(), filter, addresses.language(), page, size);
    }

    private Integer categoryNumber() {
        return site.getCategories().stream()
                .filter(category -> category.slug().equals(getCategory()))
                .map(CategoryView::number)
                .findFirst()
                .orElse(null);
    }

    private int page() {
        String page = request.getParameter("page");
        return page == null || page.isBlank() ? 0 : Math.max(0, Integer.parseInt(page) - 1);
    }
}
