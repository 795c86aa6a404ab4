package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.operations.boundary.ChangesHere;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.publication.boundary.CheckingDesk;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.PublicShelf;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.WithdrawalKind;
import org.sala.testing.SmallOffice;

/** Whatever happens, the shelf shows what the database would. */
class PublicShelfIT {
    private SmallOffice office;

    /** Another count each time it is asked: the database is looked at whenever somebody reads. */
    private final ChangesHere restless = new ChangesHere() {
        private long count;

        @Override
        public long count() {
            count++;
            return count;
        }
    };

    @BeforeEach
    void open() {
        office = new SmallOffice();
        office.portal.use(ChangesHere.class, restless);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void every_step_of_a_publication_is_followed() {
        assertThat(everything()).isEmpty();
        EditionView first = office.live();
        assertThat(everything()).hasSize(1);
        EditionView second = office.live();
        assertThat(everything())
                .extracting(PublicationSummary::number)
                .containsExactly(second.publicationNumber(), first.publicationNumber());

        EditionView next = warningInPlaceOf(first);
        assertThat(ofKind("warning")).hasSize(1);
        assertThat(ofKind("general-news")).hasSize(1);
        assertThat(everything()).hasSize(2);

        office.as("ada", () -> office.desk(CheckingDesk.class).confirm(first.publicationNumber()));
        assertThat(everything()).hasSize(2);

        office.say(
                "ada",
                next.id(),
                Transition.PROPOSE_WITHDRAWAL,
                Particulars.withdrawal(WithdrawalKind.PERSONAL_DATA, "เหตุผล", null));
        office.perform("ann", next.id(), Transition.REMOVE, null);
        assertThat(everything()).hasSize(1);
        assertThat(ofKind("warning")).isEmpty();
    }

    @Test
    void what_did_not_move_is_not_read_again_unless_the_office_changes() {
        office.live();
        PublicationSummary before = everything().get(0);
        office.live();
        assertThat(everything().get(1)).isSameAs(before);

        office.portal.run(() -> office.desk(SiteRevision.class).advance(Subject.OFFICE));
        assertThat(everything().get(1)).isEqualTo(before).isNotSameAs(before);
    }

    @Test
    void when_very_many_have_moved_everything_is_read_again() {
        office.live();
        PublicationSummary before = everything().get(0);
        EditionView next = office.approved();
        office.perform("wim", next.id(), Transition.PUBLISH, null);
        office.portal.run(() -> {
            SiteRevision revision = office.desk(SiteRevision.class);
            for (long gone = 1_000; gone <= 1_500; gone++) {
                revision.publicationMoved(gone, 8, List.of());
            }
        });

        assertThat(everything()).hasSize(2);
        assertThat(everything().get(1)).isEqualTo(before).isNotSameAs(before);
    }

    @Test
    void a_step_that_is_taken_back_leaves_no_trace() {
        EditionView approved = office.approved();
        assertThatThrownBy(() -> office.as("wim", () -> {
                    office.desk(EditorialDesk.class)
                            .perform(approved.id(), Transition.PUBLISH, null, approved.version());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(everything()).isEmpty();
        office.perform("wim", approved.id(), Transition.PUBLISH, null);
        assertThat(everything()).hasSize(1);
    }

    private EditionView warningInPlaceOf(EditionView of) {
        EditionView begun =
                office.as("ada", () -> office.desk(WritingDesk.class).beginNext(of.publicationNumber()));
        office.as("ada", () -> office.desk(WritingDesk.class)
                .save(begun.id(), SmallOffice.warning("เตือนภัยน้ำท่วม"), begun.version()));
        office.say("ada", begun.id(), Transition.SUBMIT, Particulars.note("แก้ไข", null));
        office.perform("ann", begun.id(), Transition.APPROVE, null);
        return office.perform("wim", begun.id(), Transition.PUBLISH, null);
    }

    /** All that is live by the shelf, which must be what the catalogue finds. */
    private List<PublicationSummary> everything() {
        return office.portal.call(() -> {
            PublicShelf shelf = office.desk(PublicShelf.class);
            PublicationCatalogue catalogue = office.desk(PublicationCatalogue.class);
            var shown = shelf.newest(null, null, 50);
            assertThat(shown).isEqualTo(catalogue.list(CatalogueQuery.newest(50)));
            assertThat(shelf.countByCategory()).isEqualTo(catalogue.countByCategory());
            List<Long> numbers = List.of(2L, 1L, 77L);
            assertThat(shelf.summaries(numbers)).isEqualTo(catalogue.summaries(numbers));
            return shown.items();
        });
    }

    private List<PublicationSummary> ofKind(String kind) {
        return office.portal.call(() -> {
            var shown = office.desk(PublicShelf.class).newest(8, kind, 50);
            assertThat(shown)
                    .isEqualTo(office.desk(PublicationCatalogue.class).list(CatalogueQuery.of(8, kind, 0, 50)));
            return shown.items();
        });
    }
}
