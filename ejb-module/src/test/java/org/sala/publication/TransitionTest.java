package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.publication.domain.Condition;
import org.sala.publication.domain.Party;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;

class TransitionTest {

    @Test
    void the_whole_matrix_of_states_and_transitions_is_as_written_here() {
        List<String> table = new ArrayList<>();
        for (ReviewState review : ReviewState.values()) {
            for (PublicationState published : PublicationState.values()) {
                List<String> open = Arrays.stream(Transition.values())
                        .filter(transition -> transition.startsFrom(review, published))
                        .map(transition -> transition + "->" + transition.reviewAfter(review) + "/"
                                + transition.publicationAfter(published))
                        .toList();
                if (!open.isEmpty()) {
                    table.add(review + "/" + published + ": " + String.join(", ", open));
                }
            }
        }
        assertThat(table)
                .containsExactly(
                        "DRAFT/NOT_YET: SUBMIT->SUBMITTED/NOT_YET, DISCARD->DISCARDED/NOT_YET",
                        "SUBMITTED/NOT_YET: TAKE_BACK->DRAFT/NOT_YET, RETURN->RETURNED/NOT_YET, APPROVE->APPROVED/NOT_YET",
                        "RETURNED/NOT_YET: SUBMIT->SUBMITTED/NOT_YET, DISCARD->DISCARDED/NOT_YET",
                        "APPROVED/NOT_YET: SEND_BACK->RETURNED/NOT_YET, PUBLISH->APPROVED/LIVE",
                        "APPROVED/LIVE: CONFIRM->APPROVED/LIVE, REMOVE->APPROVED/REMOVED");
    }

    @Test
    void whatever_an_approver_decides_is_about_the_work_of_others() {
        assertThat(Transition.values())
                .filteredOn(transition -> transition.party() == Party.APPROVER)
                .isNotEmpty()
                .allMatch(transition -> transition.conditions().contains(Condition.NOT_OWN_WORK));
    }

    @Test
    void only_what_was_approved_to_the_bit_goes_live() {
        assertThat(Transition.values())
                .filteredOn(transition -> transition.published() == PublicationState.NOT_YET
                        && transition.publicationAfter(PublicationState.NOT_YET) == PublicationState.LIVE)
                .singleElement()
                .satisfies(transition -> {
                    assertThat(transition.from()).isEqualTo(Set.of(ReviewState.APPROVED));
                    assertThat(transition.conditions()).contains(Condition.AS_APPROVED);
                });
    }

    @Test
    void whatever_goes_back_or_away_says_why() {
        assertThat(List.of(Transition.RETURN, Transition.SEND_BACK, Transition.REMOVE))
                .allMatch(Transition::needsRemark);
    }
}
