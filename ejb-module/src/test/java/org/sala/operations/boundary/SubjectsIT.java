package org.sala.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.account.boundary.Accounts;
import org.sala.operations.domain.Subject;
import org.sala.publication.boundary.CheckingDesk;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.Transition;
import org.sala.shared.Bilingual;
import org.sala.testing.SmallOffice;

/** Each change moves the site's revision and its own subject to the same number, and no other subject. */
class SubjectsIT {
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
    void the_database_counts_every_subject_there_is() {
        assertThat(subjects().keySet()).isEqualTo(Subject.all());
    }

    @Test
    void what_happens_to_a_publication_moves_its_category_and_kind_alone() {
        EditionView approved = office.approved();

        assertThat(movedBy(() -> office.perform("wim", approved.id(), Transition.PUBLISH, null)))
                .containsExactlyInAnyOrder(Subject.category(8), Subject.kind("general-news"));
        assertThat(subjects())
                .containsEntry(Subject.category(8), current())
                .containsEntry(Subject.kind("general-news"), current());
    }

    @Test
    void an_edition_of_another_kind_moves_the_kind_it_takes_the_place_of() {
        EditionView first = office.live();
        EditionView next = office.as("ada", () -> office.desk(WritingDesk.class).beginNext(first.publicationNumber()));
        office.as("ada", () -> office.desk(WritingDesk.class)
                .save(next.id(), SmallOffice.warning("เตือนภัยน้ำท่วม"), next.version()));
        office.say("ada", next.id(), Transition.SUBMIT, Particulars.note("แก้ไข", null));
        office.perform("ann", next.id(), Transition.APPROVE, null);

        assertThat(movedBy(() -> office.perform("wim", next.id(), Transition.PUBLISH, null)))
                .containsExactlyInAnyOrder(Subject.category(8), Subject.kind("general-news"), Subject.kind("warning"));
    }

    @Test
    void the_publications_that_moved_since_are_known() {
        EditionView first = office.live();
        long then = current();
        EditionView second = office.live();

        assertThat(movedSince(0)).containsExactlyInAnyOrder(first.publicationNumber(), second.publicationNumber());
        assertThat(movedSince(then)).containsExactly(second.publicationNumber());
        office.as("ada", () -> office.desk(CheckingDesk.class).confirm(first.publicationNumber()));
        assertThat(movedSince(then)).containsExactlyInAnyOrder(first.publicationNumber(), second.publicationNumber());
        assertThat(movedSince(current())).isEmpty();
    }

    private List<Long> movedSince(long revision) {
        return office.portal.call(() -> office.desk(SiteRevision.class).movedSince(revision));
    }

    @Test
    void a_new_group_moves_the_office() {
        assertThat(movedBy(() -> office.as("root", () -> office.desk(Accounts.class)
                        .addGroup("dental", Bilingual.of("กลุ่มงานทันตสาธารณสุข")))))
                .containsExactly(Subject.OFFICE);
    }

    @Test
    void a_change_that_is_taken_back_moves_nothing() {
        long before = current();
        assertThat(movedBy(() -> assertThatThrownBy(() -> office.portal.run(() -> {
                            office.desk(SiteRevision.class).advance(Subject.SURVEY);
                            throw new IllegalStateException("no");
                        }))
                        .isInstanceOf(IllegalStateException.class)))
                .isEmpty();
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void a_subject_that_nobody_counts_is_an_error_of_the_program() {
        assertThatThrownBy(() ->
                        office.portal.run(() -> office.desk(SiteRevision.class).advance(Subject.category(11))))
                .hasStackTraceContaining("no such subject: category-11");
    }

    private Set<Subject> movedBy(Runnable change) {
        Map<Subject, Long> before = subjects();
        change.run();
        return subjects().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<Subject, Long> subjects() {
        return office.portal.call(() -> office.desk(SiteRevision.class).subjects());
    }

    private long current() {
        return office.portal.call(() -> office.desk(SiteRevision.class).current());
    }
}
