package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.portal.boundary.LayoutLoading;
import org.sala.portal.boundary.PortalDesk;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.WindowView;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

/** Two people who have read the same version store at the same instant: one is stored, the other is told. */
class SameInstantIT {
    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        people.shutdown();
        office.close();
    }

    @Test
    void of_two_saves_one_is_stored() throws Exception {
        EditionView draft = office.draft();
        WritingDesk desk = office.desk(WritingDesk.class);

        List<Refused> refusals = atOnce(
                draft.id(),
                "ada",
                () -> desk.save(draft.id(), SmallOffice.text("หนึ่ง"), draft.version()),
                "olga",
                () -> desk.save(draft.id(), SmallOffice.text("สอง"), draft.version()));

        assertThat(refusals).singleElement().isInstanceOf(ChangedMeanwhile.class);
        EditionView present =
                office.as("ada", () -> office.desk(EditorialDesk.class).require(draft.id()));
        assertThat(present.text().title().th()).isIn("หนึ่ง", "สอง");
        assertThat(present.version()).isEqualTo(draft.version() + 1);
    }

    @Test
    void of_two_decisions_one_is_taken() throws Exception {
        EditionView draft = office.draft();
        EditionView submitted = office.perform("ada", draft.id(), Transition.SUBMIT, null);
        EditorialDesk desk = office.desk(EditorialDesk.class);

        List<Refused> refusals = atOnce(
                draft.id(),
                "ann",
                () -> desk.perform(draft.id(), Transition.APPROVE, null, submitted.version()),
                "abe",
                () -> desk.perform(draft.id(), Transition.RETURN, "แก้", submitted.version()));

        assertThat(refusals).singleElement().isInstanceOf(ChangedMeanwhile.class);
        EditionView present = office.as("ada", () -> desk.require(draft.id()));
        assertThat(present.reviewState()).isIn(ReviewState.APPROVED, ReviewState.RETURNED);
        assertThat(present.history()).hasSize(2);
    }

    @Test
    void of_two_approvals_one_is_given() throws Exception {
        EditionView draft = office.draft();
        EditionView submitted = office.perform("ada", draft.id(), Transition.SUBMIT, null);
        EditorialDesk desk = office.desk(EditorialDesk.class);

        List<Refused> refusals = atOnce(
                draft.id(),
                "ann",
                () -> desk.perform(draft.id(), Transition.APPROVE, null, submitted.version()),
                "abe",
                () -> desk.perform(draft.id(), Transition.APPROVE, null, submitted.version()));

        assertThat(refusals).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(office.as("ada", () -> desk.require(draft.id())).history())
                .filteredOn(decision -> decision.transition() == Transition.APPROVE)
                .hasSize(1);
    }

    @Test
    void what_is_published_twice_at_once_goes_out_once() throws Exception {
        EditionView approved = office.approved();
        EditorialDesk desk = office.desk(EditorialDesk.class);
        Callable<?> publish = () -> desk.perform(approved.id(), Transition.PUBLISH, null, approved.version());

        assertThat(atOnce(approved.id(), "wim", publish, "wim", publish))
                .singleElement()
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(office.as("ada", () -> desk.require(approved.id())).history())
                .filteredOn(decision -> decision.transition().isPublishing())
                .hasSize(1);
    }

    @Test
    void of_an_approval_and_the_owners_taking_back_one_is_done() throws Exception {
        EditionView draft = office.draft();
        EditionView submitted = office.perform("ada", draft.id(), Transition.SUBMIT, null);
        EditorialDesk desk = office.desk(EditorialDesk.class);

        List<Refused> refusals = atOnce(
                draft.id(),
                "ann",
                () -> desk.perform(draft.id(), Transition.APPROVE, null, submitted.version()),
                "ada",
                () -> desk.perform(draft.id(), Transition.TAKE_BACK, null, submitted.version()));

        assertThat(refusals).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(office.as("ada", () -> desk.require(draft.id())).history()).hasSize(2);
    }

    @Test
    void of_a_publishing_by_hand_and_one_by_the_clock_one_is_done() throws Exception {
        EditionView approved = office.approved();
        SalaClock clock = office.portal.get(SalaClock.class);
        Instant nine = clock.now().plusSeconds(3600);
        EditionView planned = office.say("wim", approved.id(), Transition.SCHEDULE, Particulars.times(nine, null));
        EditorialDesk desk = office.desk(EditorialDesk.class);
        Callable<?> byTheClock = () -> {
            clock.at(nine, () -> desk.performDue(planned.id()));
            return null;
        };

        List<Refused> refusals = atOnce(
                approved.id(),
                "wim",
                () -> desk.perform(planned.id(), Transition.PUBLISH, null, planned.version()),
                "ada",
                byTheClock);

        assertThat(refusals).singleElement().isInstanceOf(ChangedMeanwhile.class);
        EditionView live = office.as("ada", () -> desk.require(planned.id()));
        assertThat(live.publicationState()).isEqualTo(PublicationState.LIVE);
        assertThat(live.history())
                .filteredOn(decision -> decision.transition().isPublishing())
                .hasSize(1);
    }

    @Test
    void of_two_runs_of_the_job_one_publishes() throws Exception {
        EditionView approved = office.approved();
        SalaClock clock = office.portal.get(SalaClock.class);
        Instant nine = clock.now().plusSeconds(3600);
        office.say("wim", approved.id(), Transition.SCHEDULE, Particulars.times(nine, null));
        EditorialDesk desk = office.desk(EditorialDesk.class);
        Callable<?> run = () -> {
            clock.at(nine, () -> desk.performDue(approved.id()));
            return null;
        };

        assertThat(atOnce(approved.id(), "ada", run, "ann", run))
                .singleElement()
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(office.as("ada", () -> desk.require(approved.id())).history())
                .filteredOn(decision -> decision.transition() == Transition.PUBLISH_SCHEDULED)
                .hasSize(1);
    }

    @Test
    void of_two_first_preferences_one_is_set() throws Exception {
        office.portal.run(() -> office.portal.get(LayoutLoading.class));
        EditionView draft = office.draft();
        PortalDesk desk = office.desk(PortalDesk.class);
        WindowView window = office.as("ada", () -> desk.myPage(PortalPage.STAFF_START)).windows().stream()
                .filter(one -> one.portlet().equals("my-drafts"))
                .findFirst()
                .orElseThrow();
        Callable<?> set = () -> {
            desk.saveMyPreferences(window.id(), Map.of("rows", "3"), window.version());
            return null;
        };

        assertThat(atOnce(draft.id(), "ada", set, "ada", set)).singleElement().isInstanceOf(ChangedMeanwhile.class);
    }

    /** Has both read the edition before either goes on, and answers with what was refused. */
    private List<Refused> atOnce(long edition, String first, Callable<?> act, String second, Callable<?> other)
            throws Exception {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Future<Refused>> outcomes = new ArrayList<>();
        outcomes.add(people.submit(() -> outcome(edition, first, act, bothHaveRead)));
        outcomes.add(people.submit(() -> outcome(edition, second, other, bothHaveRead)));
        List<Refused> refusals = new ArrayList<>();
        for (Future<Refused> outcome : outcomes) {
            if (outcome.get() != null) {
                refusals.add(outcome.get());
            }
        }
        return refusals;
    }

    private Refused outcome(long edition, String username, Callable<?> act, CyclicBarrier bothHaveRead) {
        try {
            office.as(username, () -> {
                office.desk(EditorialDesk.class).require(edition);
                bothHaveRead.await(30, TimeUnit.SECONDS);
                return act.call();
            });
            return null;
        } catch (Refused refusal) {
            return refusal;
        }
    }
}
