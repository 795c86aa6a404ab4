package org.sala.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.shared.PageOf;
import org.sala.shared.ThaiOrder;
import org.sala.visits.boundary.Counted;
import org.sala.visits.boundary.VisitBreakdowns;
import org.sala.visits.boundary.VisitReport;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.Places;
import org.sala.visits.domain.Scope;

/** The table of subjects of a report: named, sorted, with their share, beside the period before. */
@RequestScoped
public class ReportSubjects {
    private static final String ADDRESS = "/staff/visits.xhtml?";

    @Inject
    private VisitBreakdowns breakdowns;

    @Inject
    private SubjectNames names;

    /** One page of the subjects. */
    PageOf<SubjectRow> page(ReportQuery query, VisitReport report, int size) {
        Places places = breakdowns.places();
        List<Counted> all = counted(query, report, places);
        int start = Math.min(all.size(), query.page() * size);
        List<Counted> shown = all.subList(start, Math.min(all.size(), start + size));
        return new PageOf<>(rows(query, report, places, all, shown), all.size(), query.page(), size);
    }

    /** All of them, at most so many. */
    List<SubjectRow> all(ReportQuery query, VisitReport report, int most) {
        Places places = breakdowns.places();
        List<Counted> all = counted(query, report, places);
        return rows(query, report, places, all, all.subList(0, Math.min(all.size(), most)));
    }

    private List<Counted> counted(ReportQuery query, VisitReport report, Places places) {
        List<Counted> all = breakdowns.of(
                query.breakdown(),
                query.scope(),
                report.sum().from(),
                report.sum().to(),
                places);
        if (!query.byName()) {
            return all;
        }
        names.expect(query.breakdown(), all.stream().map(Counted::subject).collect(Collectors.toSet()));
        return all.stream()
                .sorted(Comparator.comparing(
                        counted ->
                                names.of(query.breakdown(), counted.subject()).text(),
                        ThaiOrder.comparator()))
                .toList();
    }

    private List<SubjectRow> rows(
            ReportQuery query, VisitReport report, Places places, List<Counted> all, List<Counted> shown) {
        long sum = all.stream().mapToLong(Counted::count).sum();
        boolean known = report.before().daysCounted() > 0;
        Map<String, Long> before = known ? before(query, report, places) : Map.of();
        names.expect(query.breakdown(), shown.stream().map(Counted::subject).toList());
        return shown.stream()
                .map(counted -> new SubjectRow(
                        names.of(query.breakdown(), counted.subject()),
                        counted.count(),
                        SubjectRow.share(counted.count(), sum),
                        known ? before.getOrDefault(counted.subject(), 0L) : null,
                        inside(query, counted.subject())))
                .toList();
    }

    private Map<String, Long> before(ReportQuery query, VisitReport report, Places places) {
        return breakdowns
                .of(
                        query.breakdown(),
                        query.scope(),
                        report.before().from(),
                        report.before().to(),
                        places)
                .stream()
                .collect(Collectors.toMap(Counted::subject, Counted::count));
    }

    private static String inside(ReportQuery query, String subject) {
        Function<Scope.Kind, String> within =
                kind -> ADDRESS + query.within(new Scope(kind, subject)).address();
        return subject.equals(Breakdown.NONE)
                ? null
                : switch (query.breakdown()) {
                    case CATEGORY -> within.apply(Scope.Kind.CATEGORY);
                    case GROUP -> within.apply(Scope.Kind.GROUP);
                    case PUBLICATION -> within.apply(Scope.Kind.PUBLICATION);
                    case FILE -> within.apply(Scope.Kind.FILE);
                    default -> null;
                };
    }
}
