package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.Circumstances;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionCase;
import org.sala.publication.domain.TransitionRefused;
import org.sala.shared.Bilingual;

/**
 * Every transition from every pair of states, by every set of roles, in every relation to the edition: held against a table written
 * here by hand, which knows nothing of the conditions in {@link Transition}.
 */
class WorkflowMatrixTest {
    /** Transition; review states; publication states; role; who of those with the role may not. */
    private static final String TABLE =
            """
            SUBMIT; DRAFT RETURNED; NOT_YET; OWNER; stranger editor proposer publisher
            TAKE_BACK; SUBMITTED; NOT_YET; OWNER; stranger editor proposer publisher
            RETURN; SUBMITTED; NOT_YET; APPROVER; writer editor
            APPROVE; SUBMITTED; NOT_YET; APPROVER; writer editor
            SEND_BACK; APPROVED; NOT_YET; WEB_MASTER; nobody
            PUBLISH; APPROVED; NOT_YET SCHEDULED; WEB_MASTER; nobody
            SCHEDULE; APPROVED; NOT_YET SCHEDULED; WEB_MASTER; nobody
            UNSCHEDULE; APPROVED; SCHEDULED; WEB_MASTER; nobody
            PUBLISH_SCHEDULED; APPROVED; SCHEDULED; nobody; nobody
            PUBLISH_WARNING; DRAFT RETURNED SUBMITTED; NOT_YET; APPROVER; nobody
            COUNTERSIGN; APPROVED WITHDRAWAL_PROPOSED; LIVE EXPIRED SUPERSEDED; APPROVER; writer editor publisher
            CONFIRM; APPROVED; LIVE; OWNER; nobody
            SET_END; APPROVED; LIVE; WEB_MASTER; nobody
            EXPIRE; APPROVED WITHDRAWAL_PROPOSED; LIVE; nobody; nobody
            PROPOSE_WITHDRAWAL; APPROVED; LIVE EXPIRED; OWNER; stranger editor proposer publisher
            DROP_WITHDRAWAL; WITHDRAWAL_PROPOSED; LIVE EXPIRED; OWNER; stranger editor proposer publisher
            DECLINE_WITHDRAWAL; WITHDRAWAL_PROPOSED; LIVE EXPIRED; APPROVER; proposer
            REMOVE; WITHDRAWAL_PROPOSED; LIVE EXPIRED; APPROVER; proposer
            PROPOSE_RESTORATION; APPROVED; REMOVED; OWNER; stranger editor proposer publisher
            DROP_RESTORATION; RESTORATION_PROPOSED; REMOVED; OWNER; stranger editor proposer publisher
            DECLINE_RESTORATION; RESTORATION_PROPOSED; REMOVED; APPROVER; proposer
            RESTORE; RESTORATION_PROPOSED; REMOVED; APPROVER; proposer
            DISCARD; DRAFT RETURNED; NOT_YET; OWNER; stranger editor proposer publisher
            """;

    /** How a person stands to the edition: only the writer and the colleague belong to the group that answers for it. */
    private enum Relation {
        WRITER,
        COLLEAGUE,
        EDITOR,
        PROPOSER,
        PUBLISHER,
        STRANGER
    }

    private record Row(Set<String> review, Set<String> publication, String role, Set<String> barred) {}

    private static final Map<String, Row> ROWS = rows();

    @Test
    void the_table_names_every_transition() {
        assertThat(ROWS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Transition.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_pair_of_states_each_set_of_roles_each_relation(Transition transition) {
        List<String> wrong = new ArrayList<>();
        for (ReviewState review : ReviewState.values()) {
            for (PublicationState publication : PublicationState.values()) {
                for (Set<Role> roles : everySetOfRoles()) {
                    for (Relation relation : Relation.values()) {
                        Optional<TransitionRefused> barrier = caseOf(
                                        transition, review, publication, person(relation, roles))
                                .barrier();
                        if (barrier.isEmpty() != expected(transition, review, publication, roles, relation)) {
                            wrong.add(review + "/" + publication + " " + roles + " " + relation + ": "
                                    + barrier.map(TransitionRefused::messageKey).orElse("may"));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_wrong_state_a_wrong_person_and_own_work_are_told_apart() {
        assertThat(told(Transition.APPROVE, ReviewState.DRAFT, Relation.STRANGER, Role.APPROVER))
                .isEqualTo("publication.refusal.wrong-state");
        assertThat(told(Transition.APPROVE, ReviewState.SUBMITTED, Relation.STRANGER, Role.OWNER))
                .isEqualTo("publication.refusal.role-missing.APPROVER");
        assertThat(told(Transition.APPROVE, ReviewState.SUBMITTED, Relation.WRITER, Role.APPROVER))
                .isEqualTo("publication.refusal.own-work");
        assertThat(told(Transition.SUBMIT, ReviewState.DRAFT, Relation.STRANGER, Role.OWNER))
                .isEqualTo("publication.refusal.not-answerable");
        assertThat(told(Transition.PUBLISH_SCHEDULED, ReviewState.DRAFT, Relation.STRANGER, Role.WEB_MASTER))
                .isEqualTo("publication.refusal.wrong-state");
    }

    private static String told(Transition transition, ReviewState review, Relation relation, Role role) {
        return caseOf(transition, review, PublicationState.NOT_YET, person(relation, EnumSet.of(role)))
                .barrier()
                .orElseThrow()
                .messageKey();
    }

    private static boolean expected(
            Transition transition,
            ReviewState review,
            PublicationState publication,
            Set<Role> roles,
            Relation relation) {
        Row row = ROWS.get(transition.name());
        return row.review().contains(review.name())
                && row.publication().contains(publication.name())
                && roles.stream().anyMatch(role -> role.name().equals(row.role()))
                && !row.barred().contains(relation.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static TransitionCase caseOf(
            Transition transition, ReviewState review, PublicationState publication, PersonView person) {
        Circumstances calm = new Circumstances(AnEdition.HASH, true, false, false, Instant.now());
        return new TransitionCase(transition, AnEdition.standing(review, publication), person, calm);
    }

    private static PersonView person(Relation relation, Set<Role> roles) {
        boolean ofTheGroup = relation == Relation.WRITER || relation == Relation.COLLEAGUE;
        return new PersonView(
                relation == Relation.WRITER ? AnEdition.WRITER : 100L + relation.ordinal(),
                relation.name(),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                ofTheGroup ? AnEdition.GROUP : 99L,
                Bilingual.EMPTY,
                roles,
                true,
                0);
    }

    private static List<Set<Role>> everySetOfRoles() {
        List<Set<Role>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << Role.values().length; bits++) {
            Set<Role> set = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                if ((bits & 1 << role.ordinal()) != 0) {
                    set.add(role);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] cells = line.split("; ");
            rows.put(
                    cells[0],
                    new Row(
                            Set.of(cells[1].split(" ")),
                            Set.of(cells[2].split(" ")),
                            cells[3],
                            Set.of(cells[4].split(" "))));
        });
        return rows;
    }
}
