package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.publication.boundary.EditorialAlarms;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.PlannedEditions;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.TransitionPerformed;
import org.sala.publication.domain.Alarm;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.PublicationView;
import org.sala.publication.domain.Transition;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;

/** What is planned goes out once, at its time and not before, whatever happens to clock and server; and nobody fails to hear if not. */
class PlannedEditionsIT {
    private static final Duration HOUR = Duration.ofHours(1);

    private SmallOffice office;
    private Instant nine;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        nine = office.portal.get(SalaClock.class).now().plus(HOUR);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_planned_edition_goes_out_at_its_time_and_not_before() {
        EditionView planned = planned(null);
        assertThat(planned.publicationState()).isEqualTo(PublicationState.SCHEDULED);
        assertThat(shown(planned)).isNull();

        runAt(nine.minusMillis(1));
        assertThat(shown(planned)).isNull();

        runAt(nine);
        assertThat(shown(planned).state()).isEqualTo(PublicationState.LIVE);
        assertThat(shown(planned).publishedAt()).isEqualTo(nine);
    }

    @Test
    void whoever_planned_it_stands_on_record_and_it_goes_out_once_however_often_the_job_runs() {
        EditionView planned = planned(null);
        for (int i = 0; i < 3; i++) {
            runAt(nine.plusSeconds(60L * i));
            assertThat(at(
                            nine,
                            () -> office.portal.call(
                                    () -> office.desk(PlannedEditions.class).carryOut(planned.id()))))
                    .isEmpty();
        }
        assertThat(performed()).containsOnlyOnce("wim PUBLISH_SCHEDULED");
    }

    @Test
    void a_clock_set_back_takes_nothing_from_the_site_and_a_clock_set_ahead_and_back_publishes_once() {
        EditionView planned = planned(nine.plus(HOUR));
        runAt(nine.plus(Duration.ofMinutes(2)));
        runAt(nine.minus(Duration.ofDays(1)));
        assertThat(shown(planned).state()).isEqualTo(PublicationState.LIVE);
        runAt(nine.plus(Duration.ofMinutes(3)));
        assertThat(performed()).containsOnlyOnce("wim PUBLISH_SCHEDULED");
    }

    /** Summer time ends at one o'clock UTC: what follows has the local times of the hour before. */
    @Test
    void an_hour_that_the_server_has_twice_publishes_nothing_early_late_or_twice() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            Instant end = LocalDate.now(ZoneOffset.UTC)
                    .plusYears(1)
                    .withMonth(10)
                    .withDayOfMonth(31)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                    .atTime(1, 0)
                    .toInstant(ZoneOffset.UTC);
            nine = end.plus(Duration.ofMinutes(30));
            EditionView planned = planned(null);
            assertThat(planned.plan().publishAt()).isEqualTo(nine);

            runAt(nine.minus(HOUR));
            assertThat(shown(planned)).isNull();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            runAt(nine.minusMillis(1));
            assertThat(shown(planned)).isNull();
            runAt(nine);
            runAt(nine.plus(HOUR));
            assertThat(shown(planned).publishedAt()).isEqualTo(nine);
            assertThat(performed()).containsOnlyOnce("wim PUBLISH_SCHEDULED");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_server_killed_before_the_end_of_the_transaction_leaves_it_to_the_next_run() {
        EditionView planned = planned(null);
        assertThatThrownBy(() -> at(
                        nine,
                        () -> office.portal.call(() -> {
                            office.desk(PlannedEditions.class).carryOut(planned.id());
                            throw new IllegalStateException("killed");
                        })))
                .hasMessage("killed");
        assertThat(shown(planned)).isNull();
        office.portal.events.clear();

        runAt(nine.plusSeconds(60));
        assertThat(shown(planned).state()).isEqualTo(PublicationState.LIVE);
        assertThat(performed()).containsExactly("wim PUBLISH_SCHEDULED");
    }

    @Test
    void past_its_end_it_leaves_the_lists_and_stays_at_its_address() {
        EditionView planned = planned(nine.plus(HOUR));
        runAt(nine);
        assertThat(listed()).isEqualTo(1);
        runAt(nine.plus(HOUR));
        assertThat(listed()).isZero();
        assertThat(shown(planned).isExpired()).isTrue();
        assertThat(shown(planned).text().title().th()).isEqualTo("ประกาศจัดซื้อจัดจ้าง");
    }

    @Test
    void an_alarm_rings_when_nothing_runs_and_falls_silent_when_it_went_out() {
        EditionView planned = planned(null);
        assertThat(alarms(nine.plus(Duration.ofMinutes(4)))).isEmpty();
        assertThat(alarms(nine.plus(Duration.ofMinutes(6)))).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(Alarm.Kind.PUBLISHING_LATE);
            assertThat(alarm.editionId()).isEqualTo(planned.id());
            assertThat(alarm.since()).isEqualTo(nine);
        });
        runAt(nine.plus(Duration.ofMinutes(7)));
        assertThat(alarms(nine.plus(Duration.ofMinutes(8)))).isEmpty();
    }

    @Test
    void content_that_is_not_what_was_approved_does_not_go_out_and_is_reported_at_once() {
        EditionView planned = planned(null);
        office.portal.run(
                () -> office.portal.get(Sql.class).run("UPDATE edition SET title_th = 'x' WHERE id = " + planned.id()));
        runAt(nine);
        runAt(nine.plusSeconds(60));
        assertThat(shown(planned)).isNull();
        assertThat(alarms(nine.plusSeconds(61))).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(Alarm.Kind.REFUSED);
            assertThat(alarm.reason()).isEqualTo("publication.refusal.changed-since-approval");
        });
    }

    @Test
    void no_person_can_do_what_is_left_to_the_portal() {
        EditionView planned = planned(null);
        assertThatThrownBy(
                        () -> at(nine, () -> office.perform("wim", planned.id(), Transition.PUBLISH_SCHEDULED, null)))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.portal-alone");
        assertThat(office.as("wim", () -> office.desk(EditorialDesk.class).transitionsOpenTo(planned.id())))
                .extracting(offer -> offer.transition())
                .containsExactly(Transition.PUBLISH, Transition.SCHEDULE, Transition.UNSCHEDULE);
    }

    @Test
    void a_time_that_is_missing_or_past_or_after_its_end_is_refused() {
        EditionView approved = office.approved();
        assertThatThrownBy(() -> office.say("wim", approved.id(), Transition.SCHEDULE, Particulars.NONE))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.time-missing");
        assertThatThrownBy(() -> office.say(
                        "wim",
                        approved.id(),
                        Transition.SCHEDULE,
                        Particulars.times(nine.minus(Duration.ofDays(1)), null)))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.time-past");
        assertThatThrownBy(() -> office.say("wim", approved.id(), Transition.SCHEDULE, Particulars.times(nine, nine)))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.end-too-early");
    }

    @Test
    void a_planned_successor_supersedes_when_it_goes_out() {
        EditionView first = planned(null);
        runAt(nine);
        EditionView next = office.as("ada", () -> office.desk(org.sala.publication.boundary.WritingDesk.class)
                .beginNext(first.publicationNumber()));
        office.say("ada", next.id(), Transition.SUBMIT, Particulars.note("แก้คำผิด", null));
        office.perform("ann", next.id(), Transition.APPROVE, null);
        office.say("wim", next.id(), Transition.SCHEDULE, Particulars.times(nine.plus(HOUR), null));
        assertThat(shown(first).edition()).isEqualTo(1);
        runAt(nine.plus(HOUR));
        assertThat(shown(first).edition()).isEqualTo(2);
        assertThat(listed()).isEqualTo(1);
    }

    private EditionView planned(Instant end) {
        return office.say("wim", office.approved().id(), Transition.SCHEDULE, Particulars.times(nine, end));
    }

    /** What one run of the job does at an instant. */
    private void runAt(Instant instant) {
        at(instant, () -> {
            for (long edition :
                    office.portal.call(() -> office.desk(PlannedEditions.class).due())) {
                office.portal.call(() -> office.desk(PlannedEditions.class).carryOut(edition));
            }
            return null;
        });
    }

    private List<Alarm> alarms(Instant instant) {
        return at(
                instant,
                () -> office.portal.call(
                        () -> office.desk(EditorialAlarms.class).ringing()));
    }

    private <T> T at(Instant instant, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        office.portal.get(SalaClock.class).at(instant, () -> result.set(work.get()));
        return result.get();
    }

    private List<String> performed() {
        return office.portal.events.stream()
                .filter(TransitionPerformed.class::isInstance)
                .map(TransitionPerformed.class::cast)
                .map(told -> told.person().username() + " " + told.transition())
                .toList();
    }

    private PublicationView shown(EditionView edition) {
        return office.portal.call(() -> office.desk(PublicationCatalogue.class)
                .find(edition.publicationNumber())
                .orElse(null));
    }

    private long listed() {
        return office.portal
                .call(() -> office.desk(PublicationCatalogue.class).list(CatalogueQuery.newest(10)))
                .total();
    }
}
