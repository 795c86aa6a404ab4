package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.publication.domain.Alarm;
import org.sala.publication.domain.Arrangements;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.persistence.PlannedTimes;
import org.sala.shared.SalaClock;

/**
 * What should have come about and did not. It is computed whenever somebody asks and needs no job to run, so that a job that stands
 * still cannot hide its own failure.
 */
@Stateless
public class EditorialAlarms {
    @Inject
    private PlannedTimes times;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.schedule.overdue-minutes", defaultValue = "5")
    private long overdueMinutes;

    /** All alarms, the gravest kind first. */
    public List<Alarm> ringing() {
        Instant now = clock.now();
        Instant late = now.minus(Duration.ofMinutes(overdueMinutes));
        Stream<Alarm> planned = times.dueAt(now).stream().flatMap(edition -> planned(edition, late).stream());
        Stream<Alarm> countersignatures =
                times.awaitingCountersignature().stream().map(edition -> countersignature(edition, now));
        return Stream.concat(planned, countersignatures)
                .sorted(java.util.Comparator.comparing(Alarm::kind).thenComparing(Alarm::since))
                .toList();
    }

    private static Optional<Alarm> planned(Edition edition, Instant late) {
        Arrangements arranged = edition.arrangements();
        boolean goingOut = edition.publicationState() == PublicationState.SCHEDULED;
        Instant since = goingOut ? arranged.publishAt() : arranged.endAt();
        if (arranged.refusal() != null) {
            return Optional.of(alarm(Alarm.Kind.REFUSED, edition, since, arranged.refusal()));
        }
        return since.isBefore(late)
                ? Optional.of(
                        alarm(goingOut ? Alarm.Kind.PUBLISHING_LATE : Alarm.Kind.ENDING_LATE, edition, since, null))
                : Optional.empty();
    }

    private static Alarm countersignature(Edition edition, Instant now) {
        Instant due = edition.arrangements().countersignDue();
        Alarm.Kind kind = due.isAfter(now) ? Alarm.Kind.COUNTERSIGNATURE_WAITING : Alarm.Kind.COUNTERSIGNATURE_LATE;
        return alarm(kind, edition, due, null);
    }

    private static Alarm alarm(Alarm.Kind kind, Edition edition, Instant since, String reason) {
        return new Alarm(
                kind,
                edition.id(),
                edition.publication().number(),
                edition.text().title(),
                since,
                reason);
    }
}
