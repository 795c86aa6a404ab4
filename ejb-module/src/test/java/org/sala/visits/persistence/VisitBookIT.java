package org.sala.visits.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sala.visits.domain.TrafficLines.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.Counted;
import org.sala.visits.boundary.FormerCounting;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.CountingLoss;
import org.sala.visits.domain.CountingSpan;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.DayTally;
import org.sala.visits.domain.Dimension;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.LineKind;
import org.sala.visits.domain.OpeningBalance;
import org.sala.visits.domain.TrafficLines;
import org.sala.visits.domain.TrafficLogReader;
import org.sala.visits.domain.TrafficPiece;
import org.sala.visits.domain.TrafficTally;
import org.sala.visits.domain.VisitorKeys;

/** Figures on their way into the tables and out again. */
class VisitBookIT {

    private static final String FILE = "access.log";
    private static final Instant NOW = Instant.parse("2026-11-22T16:59:59Z");

    @TempDir
    Path directory;

    private FreshTables tables;
    private TrafficPlaces places;
    private VisitBook book;
    private VisitDays days;
    private OpenVisitors visitors;
    private CountingTimes times;

    @BeforeEach
    void makeTables() throws SQLException {
        tables = new FreshTables();
        places = new TrafficPlaces(tables.dataSource());
        book = new VisitBook(tables.dataSource());
        days = new VisitDays(tables.dataSource());
        visitors = new OpenVisitors(tables.dataSource());
        times = new CountingTimes(tables.dataSource());
    }

    @AfterEach
    void dropTables() throws SQLException {
        tables.close();
    }

    @Test
    void pieces_recorded_one_by_one_are_the_figures_of_the_whole_log() throws IOException {
        Path log = Files.write(directory.resolve(FILE), TrafficLines.mixedLog(9_000, 11));
        long size = Files.size(log);
        while (places.of(FILE).offset() < size) {
            long from = places.of(FILE).offset();
            TrafficPiece piece = reader().read(log, from, from + 300_000);
            assertThat(record(piece)).isTrue();
            assertThat(record(piece)).as("handed in twice").isFalse();
        }

        TrafficTally whole = TrafficLines.read(log);
        assertThat(days.between(DAY, DAY.plusDays(9)))
                .containsExactlyElementsOf(
                        whole.days().stream().map(VisitBookIT::stored).toList());
        for (DayTally day : whole.days()) {
            Map<Dimension, Map<String, Long>> breakdown = days.breakdown(day.day());
            for (Dimension dimension : Dimension.values()) {
                assertThat(breakdown.get(dimension)).isEqualTo(day.by(dimension));
            }
        }
        assertThat(places.of(FILE).lines()).isEqualTo(whole.lines());
        assertThat(places.of(FILE).malformed()).isEqualTo(whole.malformed());
        assertThat(places.of(FILE).samples().lines()).hasSize(whole.samples().size());
    }

    @Test
    void a_database_that_goes_away_again_and_again_loses_and_repeats_nothing() throws IOException, SQLException {
        Path log = Files.write(directory.resolve(FILE), TrafficLines.mixedLog(4_000, 14));
        long size = Files.size(log);
        int failures = 0;
        for (int call = 1; places.of(FILE).offset() < size; call = call % 40 + 1) {
            try {
                tables.failAfter(call);
                long from = places.of(FILE).offset();
                record(reader().read(log, from, from + 60_000));
                tables.commit();
            } catch (FiguresUnavailable gone) {
                failures++;
                tables.rollBack();
            } finally {
                tables.failAfter(0);
            }
        }

        TrafficTally whole = TrafficLines.read(log);
        assertThat(failures).isPositive();
        assertThat(days.between(DAY, DAY.plusDays(9)))
                .containsExactlyElementsOf(
                        whole.days().stream().map(VisitBookIT::stored).toList());
        for (DayTally day : whole.days()) {
            for (Dimension dimension : Dimension.values()) {
                assertThat(days.breakdown(day.day()).get(dimension)).isEqualTo(day.by(dimension));
            }
        }
        assertThat(places.of(FILE).lines()).isEqualTo(whole.lines());
    }

    @Test
    void a_piece_rolled_back_has_left_nothing() throws IOException, SQLException {
        Path log = Files.write(directory.resolve(FILE), TrafficLines.mixedLog(500, 12));

        record(reader().read(log, 0, Long.MAX_VALUE));
        tables.rollBack();

        assertThat(days.between(DAY, DAY.plusDays(9))).isEmpty();
        assertThat(places.of(FILE).offset()).isZero();
    }

    @Test
    void another_key_for_the_same_day_is_refused() throws IOException {
        Path log = TrafficLines.write(directory, TrafficLines.get("/"));
        TrafficPiece stranger =
                TrafficLines.reader(new VisitorKeys(Map.of()), false).read(log, 0, Long.MAX_VALUE);
        record(reader().read(log, 0, Long.MAX_VALUE));

        assertThatThrownBy(() -> book.add(stranger.tally())).isInstanceOf(VisitorKeyChanged.class);
    }

    @Test
    void forgotten_visitors_leave_only_their_number() throws IOException {
        record(reader().read(TrafficLines.write(directory, TrafficLines.get("/")), 0, Long.MAX_VALUE));

        assertThat(book.forgetVisitorsBefore(DAY)).isZero();
        assertThat(book.forgetVisitorsBefore(DAY.plusDays(1))).isEqualTo(1);
        book.close(DAY);

        assertThat(visitors.keys()).isEmpty();
        assertThat(visitors.of(DAY)).isEmpty();
        DayFigures day = days.between(DAY, DAY).get(0);
        assertThat(day.visitors()).isEqualTo(1);
        assertThat(day.closed()).isTrue();
    }

    @Test
    void the_counter_shows_what_was_counted() throws IOException {
        Path log = Files.write(directory.resolve(FILE), TrafficLines.mixedLog(9_000, 13));
        record(reader().read(log, 0, Long.MAX_VALUE));
        VisitFigures figures = new VisitFigures(clockAt(NOW), days, visitors, times, nothingBefore());
        LocalDate today = DAY.plusDays(2);
        List<DayFigures> counted = days.between(DAY, today);

        assertThat(figures.block().today().pageViews()).isEqualTo(counted.get(2).pageViews());
        assertThat(figures.block().yesterday().visits())
                .isEqualTo(counted.get(1).visits());
        assertThat(figures.block().thisMonth())
                .isEqualTo(figures.byMonth(today.withDayOfMonth(1), today).get(0));
        assertThat(figures.block().total().pageViews())
                .isEqualTo(counted.stream().mapToLong(DayFigures::pageViews).sum());
        assertThat(figures.block().lastYear())
                .extracting(VisitSum::pageViews, VisitSum::daysCounted)
                .containsExactly(0L, 0);
        assertThat(figures.onlineNow()).isPositive();
        assertThat(figures.mostRead(DAY, today, 5))
                .hasSize(2)
                .first()
                .extracting(Counted::subject)
                .isIn("12", "13");
        assertThat(figures.byFiscalQuarter(LocalDate.of(2026, 9, 30), today))
                .extracting(VisitSum::from)
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));
    }

    @Test
    void a_day_on_which_nobody_came_is_zero_and_one_on_which_nobody_counted_is_not() throws IOException {
        record(reader().read(TrafficLines.write(directory, TrafficLines.get("/")), 0, Long.MAX_VALUE));
        Instant begun = Instant.parse("2026-11-20T01:00:00Z");
        times.reach("a", new CountingSpan(begun, Instant.parse("2026-11-20T02:00:00Z")));
        times.reach("a", new CountingSpan(begun, Instant.parse("2026-11-20T16:00:00Z")));
        times.reach("a", new CountingSpan(begun, Instant.parse("2026-11-20T15:00:00Z")));
        times.reach("a", new CountingSpan(Instant.parse("2026-11-22T01:00:00Z"), NOW));
        times.lose("a", new CountingLoss(NOW.minusSeconds(3600), NOW.minusSeconds(3590), 7));
        VisitFigures figures = new VisitFigures(clockAt(NOW), days, visitors, times, nothingBefore());

        assertThat(figures.byDay(DAY.minusDays(1), DAY.plusDays(4)))
                .extracting(DayFigures::day, DayFigures::pageViews)
                .containsExactly(tuple(DAY, 1L), tuple(DAY.plusDays(2), 0L));
        assertThat(figures.interruptions(DAY, DAY.plusDays(4)))
                .containsExactly(
                        new Interruption(Instant.parse("2026-11-19T17:00:00Z"), begun),
                        new Interruption(Instant.parse("2026-11-20T16:00:00Z"), Instant.parse("2026-11-22T01:00:00Z")),
                        new Interruption(Instant.parse("2026-11-22T15:59:00Z"), Instant.parse("2026-11-22T16:01:00Z")));
        assertThat(figures.sum(DAY, DAY.plusDays(2)))
                .extracting(VisitSum::pageViews, VisitSum::daysCounted, VisitSum::isComplete)
                .containsExactly(1L, 2, false);
        assertThat(figures.sum(DAY, DAY).interruptions()).hasSize(2);
    }

    private TrafficLogReader reader() {
        return TrafficLines.reader(new VisitorKeys(visitors.keys()), true);
    }

    private boolean record(TrafficPiece piece) {
        boolean moved = places.advance(FILE, piece, NOW);
        if (moved) {
            book.add(piece.tally());
        }
        return moved;
    }

    private static FormerCounting nothingBefore() {
        return new FormerCounting() {
            @Override
            public Optional<OpeningBalance.View> balance() {
                return Optional.empty();
            }
        };
    }

    private static SalaClock clockAt(Instant instant) {
        return new SalaClock("Asia/Bangkok") {
            @Override
            public Instant now() {
                return instant;
            }
        };
    }

    private static DayFigures stored(DayTally day) {
        return new DayFigures(
                day.day(),
                day.lines(LineKind.PAGE_VIEW),
                day.lines(LineKind.DOWNLOAD),
                day.lines(LineKind.OTHER),
                day.lines(LineKind.ROBOT),
                day.lines(LineKind.STAFF),
                day.lines(LineKind.STATIC),
                day.visitors().visits(),
                day.visitors().visitors(),
                false,
                false);
    }
}
