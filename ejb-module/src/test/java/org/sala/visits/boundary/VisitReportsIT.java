package org.sala.visits.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sala.visits.domain.TrafficLines.FIREFOX;
import static org.sala.visits.domain.TrafficLines.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.CountingSpan;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Scope;
import org.sala.visits.domain.TrafficLines;
import org.sala.visits.domain.TrafficTally;
import org.sala.visits.persistence.CountingTimes;
import org.sala.visits.persistence.VisitBook;

/** What reports say of logs that were read into a real database. */
class VisitReportsIT {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Period NOVEMBER = Period.of(PeriodKind.MONTH, DAY);

    @TempDir
    Path directory;

    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_publications_of_a_category_and_its_lists_add_up_to_it() throws IOException {
        long number = office.live().publicationNumber();
        count(DAY, "/p/" + number, "/en/p/" + number, "/p/" + number + "/1", "/c/news", "/p/999999", "/search");

        assertThat(counted(Breakdown.CATEGORY, Scope.SITE)).containsExactly("news 4", "none 1");
        assertThat(counted(Breakdown.GROUP, Scope.SITE)).containsExactly("news 3", "none 1");
        Scope news = new Scope(Scope.Kind.CATEGORY, "news");
        assertThat(counted(Breakdown.PUBLICATION, news)).containsExactly(number + " 3");
        VisitReport report = report(news, NOVEMBER, DAY);
        assertThat(report.sum().pageViews()).isEqualTo(4);
        assertThat(report.figures()).containsExactly(Figure.PAGE_VIEWS, Figure.DOWNLOADS);
        assertThat(report(Scope.SITE, NOVEMBER, DAY).sum().pageViews()).isEqualTo(6);
    }

    @Test
    void days_without_a_log_are_an_interruption_and_no_zero() throws IOException {
        count(DAY.minusDays(5), "/");
        count(DAY.minusDays(2), "/");
        count(DAY, "/");

        VisitReport report = report(Scope.SITE, NOVEMBER, DAY.plusDays(1));
        assertThat(report.interruptions())
                .containsExactly(
                        days(DAY.minusDays(4), DAY.minusDays(2)),
                        days(DAY.minusDays(1), DAY),
                        new Interruption(start(DAY.plusDays(1)), noon(DAY.plusDays(1))));
        assertThat(report.countedSince()).isEqualTo(DAY.minusDays(5));
        assertThat(report.sum().daysCounted()).isEqualTo(3);
        assertThat(report.sum().isWhole()).isFalse();
        assertThat(report.percent(Figure.VISITS)).isEmpty();
        assertThat(report.parts())
                .hasSize(21)
                .filteredOn(part -> part.daysCounted() > 0)
                .hasSize(3);
    }

    @Test
    void a_day_of_which_counting_lost_all_is_no_zero_and_one_of_which_it_lost_half_is_marked() throws IOException {
        count(DAY.minusDays(3), "/");
        Instant begun = start(DAY.minusDays(3));
        office.portal.run(() -> {
            CountingTimes times = office.desk(CountingTimes.class);
            times.reach("node", new CountingSpan(begun, start(DAY.minusDays(2)).plusSeconds(30)));
            times.reach("node", new CountingSpan(noon(DAY.minusDays(1)), noon(DAY)));
        });

        List<VisitSum> parts = report(Scope.SITE, NOVEMBER, DAY).parts();
        VisitSum lost = parts.get(17);
        assertThat(lost.from()).isEqualTo(DAY.minusDays(2));
        assertThat(lost.daysCounted()).isZero();
        assertThat(lost.interruptions())
                .containsExactly(new Interruption(start(DAY.minusDays(2)).plusSeconds(30), start(DAY.minusDays(1))));
        assertThat(parts.get(18))
                .extracting(VisitSum::daysCounted, VisitSum::visits, VisitSum::isWhole)
                .containsExactly(1, 0L, false);
        assertThat(parts.get(19))
                .extracting(VisitSum::daysCounted, VisitSum::visits, VisitSum::isWhole)
                .as("counted, and nobody came")
                .containsExactly(1, 0L, true);
        VisitBlock block = at(DAY, () -> office.desk(VisitFigures.class).block());
        assertThat(block.yesterday().isWhole()).isFalse();
        assertThat(block.total().daysCounted()).isEqualTo(3);
    }

    @Test
    void ten_minutes_lost_at_the_start_of_today_are_all_there_was_of_it() throws IOException {
        count(DAY.minusDays(1), "/");
        Instant early = start(DAY).plusSeconds(10 * 60);
        office.portal.run(() -> office.desk(CountingTimes.class)
                .reach(
                        "node",
                        new CountingSpan(start(DAY.minusDays(1)), start(DAY).plusSeconds(5))));
        VisitBlock[] block = new VisitBlock[1];
        office.desk(SalaClock.class)
                .at(
                        early,
                        () -> block[0] = office.portal.call(
                                () -> office.desk(VisitFigures.class).block()));
        assertThat(block[0].today().daysCounted()).isZero();
        assertThat(block[0].today().interruptions()).hasSize(1);
    }

    @Test
    void a_period_that_runs_is_compared_with_as_many_days() throws IOException {
        LocalDate october = LocalDate.of(2026, 10, 1);
        for (LocalDate day = october; !day.isAfter(DAY); day = day.plusDays(1)) {
            count(day, "/", "/c/news");
        }
        CountingSpan sinceOctober = new CountingSpan(start(october), noon(DAY));
        office.portal.run(() -> office.desk(CountingTimes.class).reach("node", sinceOctober));
        VisitReport report = report(Scope.SITE, NOVEMBER, DAY);
        assertThat(report.running()).isTrue();
        assertThat(report.before().to()).isEqualTo(october.plusDays(19));
        assertThat(report.difference(Figure.PAGE_VIEWS)).contains(0L);
        assertThat(report.percent(Figure.PAGE_VIEWS).orElseThrow()).isZero();
        assertThat(at(DAY, () -> reports().parts(october, DAY, PeriodKind.FISCAL_QUARTER)))
                .singleElement()
                .extracting(VisitSum::pageViews)
                .isEqualTo(2L * (31 + 20));
    }

    @Test
    void hours_of_which_nothing_is_known_are_no_zeros() throws IOException {
        count(DAY, "/");
        List<Long> hours = at(DAY, () -> reports().hours(DAY));
        assertThat(hours)
                .hasSize(12)
                .filteredOn(count -> count != null && count == 1)
                .hasSize(1);
        assertThat(at(DAY, () -> reports().hours(DAY.minusDays(1)))).hasSize(24).containsOnlyNulls();
    }

    @Test
    void lines_that_could_not_be_read_are_shown_to_administrators_alone() {
        assertThat(office.<List<UnreadLines>>as("root", () -> reports().unread()))
                .isEmpty();
        assertThatThrownBy(() ->
                        office.<List<UnreadLines>>as("ada", () -> reports().unread()))
                .isInstanceOf(Refused.class);
    }

    private void count(LocalDate day, String... addresses) throws IOException {
        String stamp = DateTimeFormatter.ofPattern("dd/MMM/yyyy", Locale.ROOT).format(day) + ":09:00:00 +0700";
        Path log = Files.writeString(
                directory.resolve("access-" + day + ".log"),
                List.of(addresses).stream()
                        .map(address -> line("203.0.113.7", stamp, "GET " + address, 200, "-", FIREFOX))
                        .collect(Collectors.joining()));
        TrafficTally tally = TrafficLines.read(log);
        office.portal.run(() -> office.desk(VisitBook.class).add(tally));
    }

    private List<String> counted(Breakdown breakdown, Scope scope) {
        return at(DAY, () -> office.desk(VisitBreakdowns.class).of(breakdown, scope, DAY, DAY)).stream()
                .map(counted -> counted.subject() + " " + counted.count())
                .toList();
    }

    private VisitReport report(Scope scope, Period period, LocalDate today) {
        return at(today, () -> reports().of(scope, period, PeriodKind.DAY));
    }

    private VisitReports reports() {
        return office.desk(VisitReports.class);
    }

    private <T> T at(LocalDate today, Callable<T> work) {
        Object[] found = new Object[1];
        office.desk(SalaClock.class).at(noon(today), () -> found[0] = office.portal.call(work));
        @SuppressWarnings("unchecked")
        T typed = (T) found[0];
        return typed;
    }

    private static Interruption days(LocalDate from, LocalDate until) {
        return new Interruption(start(from), start(until));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BANGKOK).toInstant();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(BANGKOK).toInstant();
    }
}
