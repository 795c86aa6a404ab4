package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sala.content.domain.Choice;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForms;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.register.domain.KindView;
import org.sala.register.domain.TopicView;
import org.sala.shared.FiscalYear;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.PageLinks;

/** A category: what stands in it, by kind, required item or fiscal year. Everything chosen stands in the address. */
@Named
@RequestScoped
public class CategoryPage {
    private static final String BOARD_KIND = "procurement-notice";
    private static final int SIZE = 20;

    @Inject
    private Register register;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private SalaClock clock;

    @Inject
    private Addresses addresses;

    private CategoryView category;
    private PageOf<PublicationSummary> found;
    private List<Integer> years;
    private final Map<String, PageOf<PublicationSummary>> newest = new HashMap<>();

    /** Reads what the address asks for; an unknown category, kind or item, or a page past the end, is not found. */
    public void load() {
        category = register.categoryAt(addresses.parameter("category")).orElse(null);
        boolean known = category != null
                && (getKind() == null || kindView() != null)
                && (getTopicCode() == null || getTopic() != null)
                && (getStatus() == null
                        || getStatuses().stream()
                                .anyMatch(status -> status.code().equals(getStatus())));
        if (known) {
            found = list(getKind(), getTopicCode(), page(), SIZE);
        }
        if (!known || page() > 0 && found.items().isEmpty()) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** The category. */
    public CategoryView getCategory() {
        return category;
    }

    /** The page of publications. */
    public PageOf<PublicationSummary> getFound() {
        return found;
    }

    /** The code of the chosen kind, null for all. */
    public String getKind() {
        return given("kind");
    }

    /** The chosen kind. */
    public KindView kindView() {
        return category.kinds().stream()
                .filter(kind -> kind.code().equals(getKind()))
                .findFirst()
                .orElse(null);
    }

    /** The code of the chosen required item, null for all. */
    public String getTopicCode() {
        return given("topic");
    }

    /** The chosen required item. */
    public TopicView getTopic() {
        return category.items().stream()
                .filter(item -> item.code().equals(getTopicCode()))
                .findFirst()
                .orElse(null);
    }

    /** The code of the chosen status, null for all. */
    public String getStatus() {
        return given("status");
    }

    /** The statuses that publications of the category may have, as laws do; empty where they have none. */
    public List<Choice> getStatuses() {
        return ContentForms.of(category.number(), getKind())
                .field("status")
                .map(ContentField::choices)
                .orElse(List.of());
    }

    /** The chosen fiscal year in the Buddhist era, null for all. */
    public Integer getYear() {
        String year = given("year");
        return year == null ? null : Integer.valueOf(year);
    }

    /** Whether anything is chosen. */
    public boolean isFiltered() {
        return getKind() != null || getTopicCode() != null || getYear() != null || getStatus() != null;
    }

    /** The fiscal years from this one back to that of the oldest publication. */
    public List<Integer> getYears() {
        if (years == null) {
            years = yearsSince(catalogue.oldest(category.number()).orElse(clock.now()));
        }
        return years;
    }

    private List<Integer> yearsSince(Instant first) {
        int now = FiscalYear.of(clock.today()).buddhistYear();
        int oldest = FiscalYear.of(LocalDate.ofInstant(first, clock.zone())).buddhistYear();
        return IntStream.iterate(now, year -> year >= oldest, year -> year - 1)
                .boxed()
                .toList();
    }

    /** How many publications a kind has. */
    public long count(KindView kind) {
        return list(kind.code(), null, 0, 1).total();
    }

    /** The newest publications under a required item; read once, however often the page asks. */
    public PageOf<PublicationSummary> under(TopicView item) {
        return newest.computeIfAbsent("item " + item.code(), key -> list(null, item.code(), 0, SIZE));
    }

    /** The items that stand under no other, each shown as a part of the page. */
    public List<TopicView> getHeads() {
        return category.items().stream()
                .filter(item -> category.items().stream().noneMatch(other -> within(item, other)))
                .toList();
    }

    /** The items under an item, as 10.1 to 10.4 stand under 10; nothing is missing in an item that heads others when it is empty. */
    public List<TopicView> parts(TopicView item) {
        return category.items().stream().filter(other -> within(other, item)).toList();
    }

    private static boolean within(TopicView item, TopicView head) {
        return item.label().startsWith(head.label() + ".");
    }

    /** Whether the page shows the required items one by one. */
    public boolean isByItem() {
        return !category.items().isEmpty() && !isFiltered();
    }

    /** Whether the page shows links by kind, as the founding document's row 4 asks. */
    public boolean isGrouped() {
        return category.number() == 4 && getYear() == null;
    }

    /** Whether the page shows a board of notices with their closing dates. */
    public boolean isBoard() {
        return BOARD_KIND.equals(getKind());
    }

    /** The links to the other pages of the list. */
    public PageLinks getLinks() {
        return new PageLinks(found, addresses.to("/c/" + category.slug()))
                .with("kind", getKind())
                .with("topic", getTopicCode())
                .with("status", getStatus())
                .with("year", getYear());
    }

    private PageOf<PublicationSummary> list(String kind, String topic, int page, int size) {
        FiscalYear year = getYear() == null ? null : new FiscalYear(getYear());
        Instant from = year == null ? null : start(year.start());
        Instant to = year == null ? null : start(year.end().plusDays(1));
        return catalogue.list(
                new CatalogueQuery(category.number(), kind, topic, null, from, to, getStatus(), page, size));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }

    /** In the address pages count from 1, as people do. */
    private int page() {
        String page = given("page");
        return page == null ? 0 : Math.max(0, Integer.parseInt(page) - 1);
    }

    private String given(String name) {
        String value = addresses.parameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
