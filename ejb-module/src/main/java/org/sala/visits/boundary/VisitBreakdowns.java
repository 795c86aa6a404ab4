package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.publication.domain.Whereabouts;
import org.sala.publication.persistence.PublicationPlaces;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.Dimension;
import org.sala.visits.domain.Places;
import org.sala.visits.domain.Scope;
import org.sala.visits.persistence.VisitDays;

/**
 * Figures broken down by subject. What was counted of a publication stands under the category and the group it has now, so the parts
 * of a category add up to it in any period.
 */
@Stateless
public class VisitBreakdowns {
    @Inject
    private VisitDays days;

    @Inject
    private PublicationPlaces whereabouts;

    @Inject
    private Register register;

    @Inject
    private OfficeProfile office;

    /** The subjects of a part of the site that were counted in [from, to], the most first, among equals in the order of their names. */
    public List<Counted> of(Breakdown breakdown, Scope scope, LocalDate from, LocalDate to) {
        return of(breakdown, scope, from, to, places());
    }

    /** The same with places that were asked for before, for who asks of many periods. */
    public List<Counted> of(Breakdown breakdown, Scope scope, LocalDate from, LocalDate to, Places places) {
        Map<String, Long> counts = breakdown
                .dimension()
                .map(dimension -> days.sum(dimension, from, to))
                .orElseGet(() -> composed(breakdown, from, to, places));
        return counts.entrySet().stream()
                .filter(entry -> isWithin(breakdown, scope, entry.getKey(), places))
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::subject))
                .toList();
    }

    /** Where all publications and files stand now. */
    public Places places() {
        Map<Integer, String> slugs =
                register.categories().stream().collect(Collectors.toMap(CategoryView::number, CategoryView::slug));
        Map<Long, String> codes = office.groups().stream().collect(Collectors.toMap(GroupView::id, GroupView::code));
        Map<Long, String> categories = new HashMap<>();
        Map<Long, String> groups = new HashMap<>();
        for (Whereabouts one : whereabouts.all()) {
            categories.put(one.number(), slugs.get(one.categoryNumber()));
            if (codes.containsKey(one.groupId())) {
                groups.put(one.number(), codes.get(one.groupId()));
            }
        }
        return new Places(categories, groups, whereabouts.holdersOfFiles());
    }

    private Map<String, Long> composed(Breakdown breakdown, LocalDate from, LocalDate to, Places places) {
        boolean byCategory = breakdown == Breakdown.CATEGORY;
        Map<String, Long> sums = byCategory ? days.sum(Dimension.CATEGORY, from, to) : new HashMap<>();
        UnaryOperator<String> subject = byCategory ? places::categoryOf : places::groupOf;
        days.sum(Dimension.PUBLICATION, from, to)
                .forEach((number, count) -> sums.merge(subject.apply(number), count, Long::sum));
        return sums;
    }

    private static boolean isWithin(Breakdown breakdown, Scope scope, String subject, Places places) {
        return switch (breakdown) {
            case PUBLICATION -> places.holdsPublication(scope, subject);
            case FILE -> places.holdsFile(scope, subject);
            default -> scope.isSite();
        };
    }
}
