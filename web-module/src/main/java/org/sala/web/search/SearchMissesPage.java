package org.sala.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sala.search.boundary.SearchMisses;
import org.sala.search.domain.SearchMiss;
import org.sala.shared.PageOf;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.PageLinks;

/** What people searched for and did not find. What is chosen stands in the address. */
@Named
@RequestScoped
public class SearchMissesPage {
    private static final int SIZE = 50;
    private static final int USUAL_MONTHS = 3;

    @Inject
    private SearchMisses misses;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private PageOf<SearchMiss.View> found;

    /** The words of the chosen months. */
    public PageOf<SearchMiss.View> getFound() {
        if (found == null) {
            found = misses.list(getMonths(), number("page", 1) - 1, SIZE);
        }
        return found;
    }

    /** How many months are looked at. */
    public int getMonths() {
        return number("months", USUAL_MONTHS);
    }

    public List<Integer> getChoices() {
        return List.of(1, 3, 6, SearchMisses.MONTHS_KEPT);
    }

    public PageLinks getLinks() {
        return new PageLinks(getFound(), "/staff/search-misses.xhtml").with("months", getMonths());
    }

    /** The address of the search for these words. */
    public String again(SearchMiss.View miss) {
        return addresses.to("/search") + "?q=" + URLEncoder.encode(miss.words(), StandardCharsets.UTF_8);
    }

    private int number(String name, int usual) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(usual);
    }
}
