package org.sala.web.visits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Scope;

/**
 * What is asked of the report, as it stands in its address. What is not understood counts as not given.
 *
 * @param parts what the period is shown by; a day is shown by hours and has itself as its only part
 * @param breakdown what the table of subjects holds
 * @param figure what the chart draws
 * @param byName whether subjects stand in the order of their names, not of their counts
 * @param page of the subjects, from 0
 */
public record ReportQuery(
        Period period, PeriodKind parts, Scope scope, Breakdown breakdown, Figure figure, boolean byName, int page) {
    private static final int MOST_DAYS_OF_A_CHART = 100;
    private static final int LONGEST_NAME = 400;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2200;

    /** What the address of a request asks; the present month when it says nothing. */
    static ReportQuery of(HttpServletRequest request, LocalDate today) {
        Period period = period(request, today);
        Scope scope = scope(request);
        List<PeriodKind> parts = partsOf(period);
        List<Figure> figures = Figure.of(scope);
        List<Breakdown> breakdowns = breakdownsOf(scope);
        return new ReportQuery(
                period,
                given(request, "by", PeriodKind::named).filter(parts::contains).orElse(parts.get(0)),
                scope,
                given(request, "of", Breakdown::named)
                        .filter(breakdowns::contains)
                        .orElse(breakdowns.isEmpty() ? null : breakdowns.get(0)),
                given(request, "figure", Figure::named)
                        .filter(figures::contains)
                        .orElse(figures.get(0)),
                "name".equals(request.getParameter("sort")),
                page(request));
    }

    /** What a period can be shown by, what is usual first. */
    static List<PeriodKind> partsOf(Period period) {
        return switch (period.kind()) {
            case DAY, MONTH -> List.of(PeriodKind.DAY);
            case FISCAL_QUARTER -> List.of(PeriodKind.DAY, PeriodKind.MONTH);
            case YEAR, FISCAL_YEAR -> List.of(PeriodKind.MONTH, PeriodKind.FISCAL_QUARTER);
            case FREE ->
                period.days() <= MOST_DAYS_OF_A_CHART
                        ? List.of(PeriodKind.DAY, PeriodKind.MONTH)
                        : List.of(PeriodKind.MONTH, PeriodKind.FISCAL_QUARTER, PeriodKind.FISCAL_YEAR);
        };
    }

    /** What a part of the site can be broken down by. */
    static List<Breakdown> breakdownsOf(Scope scope) {
        return List.of(Breakdown.values()).stream()
                .filter(breakdown -> breakdown.isWithin(scope))
                .toList();
    }

    /** The same of another period. */
    public ReportQuery in(Period other) {
        PeriodKind kept =
                partsOf(other).contains(parts) ? parts : partsOf(other).get(0);
        return new ReportQuery(other, kept, scope, breakdown, figure, byName, 0);
    }

    /** The same shown by other parts. */
    public ReportQuery by(PeriodKind others) {
        return new ReportQuery(period, others, scope, breakdown, figure, byName, page);
    }

    /** The same of a part of the site. */
    public ReportQuery within(Scope part) {
        List<Breakdown> left = breakdownsOf(part);
        Figure kept =
                Figure.of(part).contains(figure) ? figure : Figure.of(part).get(0);
        return new ReportQuery(period, parts, part, left.isEmpty() ? null : left.get(0), kept, byName, 0);
    }

    /** The same broken down by something else. */
    public ReportQuery of(Breakdown other) {
        return new ReportQuery(period, parts, scope, other, figure, byName, 0);
    }

    /** The same with another figure drawn. */
    public ReportQuery showing(Figure other) {
        return new ReportQuery(period, parts, scope, breakdown, other, byName, page);
    }

    /** The same with subjects in the order of their names, or of their counts. */
    public ReportQuery sortedByName(boolean names) {
        return new ReportQuery(period, parts, scope, breakdown, figure, names, 0);
    }

    /** As a query string, without the page. */
    public String address() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parameters that make this query, without the page. */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("period", period.kind().word());
        if (period.kind() == PeriodKind.FREE) {
            all.put("from", period.from().toString());
            all.put("to", period.to().toString());
        } else {
            all.put("day", period.from().toString());
        }
        if (parts != partsOf(period).get(0)) {
            all.put("by", parts.word());
        }
        if (!scope.isSite()) {
            all.put(scope.kind().word(), scope.name());
        }
        if (figure != Figure.of(scope).get(0)) {
            all.put("figure", figure.word());
        }
        if (breakdown != null && breakdown != breakdownsOf(scope).get(0)) {
            all.put("of", breakdown.word());
        }
        if (byName) {
            all.put("sort", "name");
        }
        return all;
    }

    private static Period period(HttpServletRequest request, LocalDate today) {
        PeriodKind kind = given(request, "period", PeriodKind::named).orElse(PeriodKind.MONTH);
        if (kind == PeriodKind.FREE) {
            LocalDate to = day(request, "to").orElse(today);
            return Period.between(day(request, "from").orElse(to.withDayOfMonth(1)), to);
        }
        return Period.of(kind, day(request, "day").orElse(today));
    }

    private static Scope scope(HttpServletRequest request) {
        for (Scope.Kind kind : Scope.Kind.values()) {
            String name = Objects.toString(request.getParameter(kind.word()), "");
            if (kind != Scope.Kind.SITE && !name.isBlank() && name.length() <= LONGEST_NAME) {
                return new Scope(kind, name);
            }
        }
        return Scope.SITE;
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name))
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static int page(HttpServletRequest request) {
        String page = Objects.toString(request.getParameter("page"), "");
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) - 1 : 0;
    }

    private static <T> Optional<T> given(HttpServletRequest request, String name, Function<String, Optional<T>> read) {
        return Optional.ofNullable(request.getParameter(name)).flatMap(read);
    }
}
