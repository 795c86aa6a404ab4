package org.sala.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sala.office.domain.GroupView;
import org.sala.register.domain.CategoryView;
import org.sala.search.boundary.SearchDesk;
import org.sala.search.boundary.SearchMisses;
import org.sala.search.domain.Nearness;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchHit;
import org.sala.search.domain.SearchResult;
import org.sala.shared.FiscalYear;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Addresses;
import org.sala.web.site.Site;
import org.sala.web.texts.Dates;
import org.sala.web.texts.PageLinks;

/** Finds publications by any part of any text. Everything chosen stands in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 20;
    private static final int YEARS_BACK = 7;
    private static final int MOST_FACETS = 10;

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchMisses misses;

    @Inject
    private Site site;

    @Inject
    private Dates dates;

    @Inject
    private Addresses addresses;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private SearchResult result;
    private final Map<String, List<Facet>> facets = new HashMap<>();

    /**
     * One value of a property with the number of matches that have it.
     *
     * @param address the same search with this value chosen or, when it is chosen, without it
     */
    public record Facet(String name, long count, boolean chosen, String address) {}

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
        return result().hits();
    }

    /** How near the matches are to what was typed. */
    public Nearness getNearness() {
        return result().nearness();
    }

    /** The categories that have matches. */
    public List<Facet> getCategories() {
        return facets.computeIfAbsent("Categories", key -> countCategories());
    }

    private List<Facet> countCategories() {
        return site.getCategories().stream()
                .map(category -> facet(
                        category.name().in(addresses.language()),
                        result().facets().categories().get(category.number()),
                        "category",
                        category.slug(),
                        getCategory()))
                .filter(facet -> facet.count() > 0)
                .toList();
    }

    /** The kinds that have matches, those with most first. */
    public List<Facet> getKinds() {
        return facets.computeIfAbsent("Kinds", key -> countKinds());
    }

    private List<Facet> countKinds() {
        return facets(result().facets().kinds(), "kind", getKind(), Map.Entry::getKey, kind -> site.kind(kind));
    }

    /** The fiscal years that have matches, the newest first. */
    public List<Facet> getFiscalYears() {
        return facets.computeIfAbsent("FiscalYears", key -> countFiscalYears());
    }

    private List<Facet> countFiscalYears() {
        return result().facets().years().entrySet().stream()
                .filter(year -> year.getKey() > 0)
                .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
                .map(year -> facet(
                        Integer.toString(dates.year(year.getKey())),
                        year.getValue(),
                        "year",
                        year.getKey().toString(),
                        getYear() == null ? "" : getYear().toString()))
                .toList();
    }

    /** The groups that have matches, those with most first. */
    public List<Facet> getGroups() {
        return facets.computeIfAbsent("Groups", key -> countGroups());
    }

    private List<Facet> countGroups() {
        Map<String, GroupView> groups = new HashMap<>();
        site.getGroups().forEach(group -> groups.put(group.name().th(), group));
        return facets(
                result().facets().groups(),
                "group",
                parameter("group"),
                group -> groups.containsKey(group.getKey())
                        ? groups.get(group.getKey()).id().toString()
                        : "",
                name -> groups.containsKey(name) ? groups.get(name).name().in(addresses.language()) : "");
    }

    private List<Facet> facets(
            Map<String, Long> counts,
            String parameter,
            String chosen,
            Function<Map.Entry<String, Long>, String> value,
            UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(count ->
                        facet(name.apply(count.getKey()), count.getValue(), parameter, value.apply(count), chosen))
                .filter(facet -> !facet.name().isEmpty())
                .limit(MOST_FACETS)
                .toList();
    }

    private Facet facet(String name, Long count, String parameter, String value, String chosen) {
        boolean isChosen = value.equals(chosen);
        return new Facet(
                name,
                count == null ? 0 : count,
                isChosen,
                links(parameter, isChosen ? "" : value).to(1));
    }

    private SearchResult result() {
        if (result == null) {
            result = desk.find(getQ(), filter(), addresses.language(), page(), SIZE);
            if (result.hits().total() == 0 && result.facets().categories().isEmpty()
                    || getNearness() == Nearness.SIMILAR) {
                misses.note(getQ());
            }
        }
        return result;
    }

    private SearchFilter filter() {
        String kind = getKind();
        String group = parameter("group");
        return new SearchFilter(
                categoryNumber(), getYear(), kind.isEmpty() ? null : kind, group.isEmpty() ? null : groupName(group));
    }

    private String groupName(String id) {
        return site.getGroups().stream()
                .filter(group -> group.id().toString().equals(id))
                .findFirst()
                .map(group -> group.name().th())
                .orElse("\n");
    }

    /** The slug of the chosen category, empty for all and when there is no such category. */
    public String getCategory() {
        String slug = parameter("category");
        return site.getCategories().stream()
                        .anyMatch(category -> category.slug().equals(slug))
                ? slug
                : "";
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

    /**
     * Whether search engines are to leave the page out: when what was typed is not found as it is. So nobody has words of their own listed
     * under the name of the office by linking to a search for them.
     */
    public boolean isUnlisted() {
        return isAsked() && (getFound().total() == 0 || getNearness() != Nearness.EXACT);
    }

    /** The code of the chosen kind, empty for all. */
    public String getKind() {
        return parameter("kind");
    }

    /** The number of the chosen group, empty for all. */
    public String getGroup() {
        return parameter("group");
    }

    /** Whether anything but words was chosen. */
    public boolean isNarrowed() {
        return !getCategory().isEmpty()
                || getYear() != null
                || !getKind().isEmpty()
                || !getGroup().isEmpty();
    }

    /** The same search in everything. */
    public String getEverywhere() {
        return new PageLinks(getFound(), addresses.to("/search"))
                .with("q", getQ())
                .to(1);
    }

    /** The links to the other pages of matches. */
    public PageLinks getLinks() {
        return links("", "");
    }

    /** Links of this search with one parameter otherwise. */
    private PageLinks links(String changed, String value) {
        PageLinks links = new PageLinks(getFound(), addresses.to("/search")).with("q", getQ());
        for (String name : List.of("category", "kind", "group", "year")) {
            links.with(name, name.equals(changed) ? value : parameter(name));
        }
        return links;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
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
