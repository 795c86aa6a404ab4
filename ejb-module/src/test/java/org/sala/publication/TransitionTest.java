package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.publication.domain.Condition;
import org.sala.publication.domain.Party;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.Transition;

class TransitionTest {

    @Test
    void whatever_an_approver_decides_is_about_what_others_did() {
        assertThat(Transition.values())
                .filteredOn(transition -> transition.party() == Party.APPROVER)
                .filteredOn(transition -> transition != Transition.PUBLISH_WARNING)
                .isNotEmpty()
                .allMatch(transition -> transition.conditions().contains(Condition.NOT_OWN_WORK)
                        || transition.conditions().contains(Condition.NOT_OWN_PROPOSAL));
    }

    @Test
    void only_what_was_approved_to_the_bit_goes_live_and_a_warning_that_is_countersigned_later() {
        assertThat(Transition.values())
                .filteredOn(
                        transition -> transition.publicationAfter(PublicationState.NOT_YET) == PublicationState.LIVE)
                .allMatch(transition -> transition.conditions().contains(Condition.AS_APPROVED)
                        || transition.conditions().contains(Condition.WARNING));
    }

    @Test
    void whatever_goes_back_or_away_says_why() {
        assertThat(List.of(
                        Transition.RETURN,
                        Transition.SEND_BACK,
                        Transition.PROPOSE_WITHDRAWAL,
                        Transition.DECLINE_WITHDRAWAL,
                        Transition.PROPOSE_RESTORATION,
                        Transition.DECLINE_RESTORATION))
                .allMatch(Transition::needsRemark);
    }
}
