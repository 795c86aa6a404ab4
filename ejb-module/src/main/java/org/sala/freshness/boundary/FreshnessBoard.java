package org.sala.freshness.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.sala.freshness.domain.Act;
import org.sala.freshness.domain.BoardQuery;
import org.sala.freshness.domain.BoardRow;
import org.sala.freshness.domain.BoardView;
import org.sala.freshness.domain.Freshness;
import org.sala.freshness.domain.FreshnessRule;
import org.sala.freshness.domain.Judgement;
import org.sala.freshness.domain.LineHistory;
import org.sala.freshness.domain.LiveCount;
import org.sala.freshness.domain.Score;
import org.sala.office.domain.WorkGroup;
import org.sala.office.persistence.Offices;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.HolidayCalendar;
import org.sala.register.domain.DutyItemType;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.Exemption;
import org.sala.shared.Bilingual;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;

/**
 * The board of completeness and freshness. All states are computed when asked from the register, what was published and checked, and
 * the calendar; what was published and checked is read again only when the site has changed, by a handful of queries.
 */
@Stateless
public class FreshnessBoard {
    @Inject
    private DutyRegister register;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private SettledActs acts;

    @Inject
    private Offices offices;

    @Inject
    private SalaClock clock;

    /** The board for a fiscal year; a year to come is judged as it stands today. */
    public BoardView of(BoardQuery query) {
        List<BoardRow> rows = rows(query.year()).stream()
                .filter(row -> query.category() == null
                        || query.category() == row.line().categoryNumber())
                .filter(row -> query.group() == null
                        || query.group().equals(row.line().terms().responsibleGroup()))
                .toList();
        Map<Freshness, Integer> counts = new EnumMap<>(Freshness.class);
        Arrays.stream(Freshness.values()).forEach(state -> counts.put(state, 0));
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return new BoardView(
                query,
                score(rows),
                counts,
                scores(rows, row -> row.line().categoryNumber()),
                scores(rows, BoardRow::group),
                rows.stream()
                        .filter(row -> query.state() == null || query.state() == row.state())
                        .toList());
    }

    /** The present fiscal year. */
    public FiscalYear presentYear() {
        return FiscalYear.of(clock.today());
    }

    private List<BoardRow> rows(FiscalYear year) {
        List<DutyLine> lines = register.lines();
        List<String> topics = lines.stream()
                .filter(line -> line.type() == DutyItemType.ITEM)
                .map(DutyLine::code)
                .toList();
        LocalDate since = lines.stream()
                .map(line -> FreshnessRule.since(line.rhythm(), year))
                .min(LocalDate::compareTo)
                .orElse(year.start());
        SettledActs.Facts facts = acts.between(start(since), start(year.end().plusDays(1)), topics);
        Map<String, List<Exemption>> exemptions = register.exemptions().stream().collect(groupingBy(Exemption::code));
        Map<Long, Bilingual> groups = offices.groups().stream().collect(toMap(WorkGroup::id, WorkGroup::name));
        FreshnessRule rule = new FreshnessRule(calendar.workingDays());
        Board board = new Board(year, rule, facts.done(), facts.live(), groups);
        return lines.stream()
                .map(line -> board.row(line, exemptions.getOrDefault(line.code(), List.of())))
                .toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.zone());
    }

    private static Score score(List<BoardRow> rows) {
        return Score.of(rows.stream().map(BoardRow::state).toList());
    }

    private static <K> Map<K, Score> scores(List<BoardRow> rows, Function<BoardRow, K> key) {
        Map<K, List<BoardRow>> parts = rows.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
        Map<K, Score> scores = new LinkedHashMap<>();
        parts.forEach((part, its) -> scores.put(part, score(its)));
        return scores;
    }

    /** What all rows are made from. */
    private final class Board {
        private final FiscalYear year;
        private final FreshnessRule rule;
        private final List<Act> done;
        private final List<LiveCount> live;
        private final Map<Long, Bilingual> groups;

        Board(FiscalYear year, FreshnessRule rule, List<Act> done, List<LiveCount> live, Map<Long, Bilingual> groups) {
            this.year = year;
            this.rule = rule;
            this.done = done;
            this.live = live;
            this.groups = groups;
        }

        BoardRow row(DutyLine line, List<Exemption> exemptions) {
            List<LiveCount> its =
                    live.stream().filter(count -> count.isUnder(line)).toList();
            LocalDate first = its.stream()
                    .map(LiveCount::first)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .map(FreshnessBoard.this::day)
                    .orElse(null);
            LocalDate last = its.stream()
                    .map(LiveCount::last)
                    .filter(Objects::nonNull)
                    .max(Instant::compareTo)
                    .map(FreshnessBoard.this::day)
                    .orElse(null);
            List<LocalDate> days = done.stream()
                    .filter(act -> act.isUnder(line))
                    .map(act -> day(act.at()))
                    .toList();
            LineHistory history = new LineHistory(
                    line.code(),
                    line.rhythm(),
                    first,
                    last,
                    days,
                    exemptions.stream().map(Exemption::period).toList());
            LocalDate today = clock.today();
            Judgement judgement = rule.judge(history, year, today);
            LocalDate judgedOn = today.isAfter(year.end()) ? year.end() : today;
            Exemption exemption = exemptions.stream()
                    .filter(one -> one.period().holds(judgedOn))
                    .findFirst()
                    .orElse(null);
            Bilingual group = groups.getOrDefault(line.terms().responsibleGroup(), Bilingual.EMPTY);
            return new BoardRow(
                    line,
                    group,
                    judgement,
                    its.stream().mapToLong(LiveCount::count).sum(),
                    last,
                    exemption);
        }
    }
}
