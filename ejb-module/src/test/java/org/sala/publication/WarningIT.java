package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.publication.boundary.EditorialAlarms;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.Alarm;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.OfferedTransition;
import org.sala.publication.domain.PublicationView;
import org.sala.publication.domain.Transition;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

/** In an emergency one approver warns the public at once; until a second countersigns everybody can see that none has. */
class WarningIT {
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
    void a_warning_goes_out_on_one_word_and_is_flagged_until_a_second_person_countersigns() {
        EditionView live = office.perform("olga", warning().id(), Transition.PUBLISH_WARNING, null);
        assertThat(shown(live).awaitsCountersignature()).isTrue();
        assertThat(alarms(Duration.ofHours(23)))
                .extracting(Alarm::kind)
                .containsExactly(Alarm.Kind.COUNTERSIGNATURE_WAITING);
        assertThat(alarms(Duration.ofHours(25)))
                .extracting(Alarm::kind)
                .containsExactly(Alarm.Kind.COUNTERSIGNATURE_LATE);

        assertThatThrownBy(() -> office.perform("olga", live.id(), Transition.COUNTERSIGN, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.own-publishing");
        assertThat(office.as("ann", () -> office.desk(EditorialLists.class).waitingForMe()))
                .extracting(line -> line.id())
                .containsExactly(live.id());

        office.perform("ann", live.id(), Transition.COUNTERSIGN, null);
        assertThat(shown(live).awaitsCountersignature()).isFalse();
        assertThat(alarms(Duration.ofHours(25))).isEmpty();
        assertThatThrownBy(() -> office.perform("abe", live.id(), Transition.COUNTERSIGN, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.countersigned");
    }

    @Test
    void whoever_wrote_it_does_not_countersign_it() {
        EditionView begun =
                office.as("olga", () -> office.desk(WritingDesk.class).begin(new NewPublication(8, "warning")));
        office.as("olga", () -> office.desk(WritingDesk.class).save(begun.id(), text(), begun.version()));
        office.perform("ann", begun.id(), Transition.PUBLISH_WARNING, null);
        assertThatThrownBy(() -> office.perform("olga", begun.id(), Transition.COUNTERSIGN, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.own-work");
    }

    @Test
    void the_way_of_emergencies_is_closed_to_everything_else_and_is_not_even_spoken_of() {
        EditionView draft = office.draft();
        assertThat(office.as("ann", () -> office.desk(EditorialDesk.class).transitionsOpenTo(draft.id())))
                .extracting(OfferedTransition::transition)
                .doesNotContain(Transition.PUBLISH_WARNING);
        assertThatThrownBy(() -> office.perform("ann", draft.id(), Transition.PUBLISH_WARNING, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.no-warning");
        assertThatThrownBy(() -> office.perform("wim", warning().id(), Transition.PUBLISH_WARNING, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.role-missing.APPROVER");
    }

    private EditionView warning() {
        EditionView begun =
                office.as("ada", () -> office.desk(WritingDesk.class).begin(new NewPublication(8, "warning")));
        return office.as("ada", () -> office.desk(WritingDesk.class).save(begun.id(), text(), begun.version()));
    }

    private static EditionText text() {
        return SmallOffice.warning("เตือนภัยน้ำท่วม");
    }

    private PublicationView shown(EditionView edition) {
        return office.portal.call(() -> office.desk(PublicationCatalogue.class)
                .find(edition.publicationNumber())
                .orElseThrow());
    }

    private List<Alarm> alarms(Duration later) {
        SalaClock clock = office.portal.get(SalaClock.class);
        Instant then = clock.now().plus(later);
        List<Alarm> found = new java.util.ArrayList<>();
        clock.at(
                then,
                () -> found.addAll(office.portal.call(
                        () -> office.desk(EditorialAlarms.class).ringing())));
        return found;
    }
}
