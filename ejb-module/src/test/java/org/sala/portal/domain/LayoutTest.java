package org.sala.portal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.shared.Bilingual;

class LayoutTest {

    @Test
    void what_a_person_did_not_change_follows_the_office() {
        PersonalWindow mine = new PersonalWindow(1, 12);
        mine.fold(true);

        WindowView seen = mine.over(office(false));

        assertThat(seen.folded()).isTrue();
        assertThat(seen.region()).isEqualTo(Region.SIDE);
        assertThat(seen.place()).isEqualTo(4);
        assertThat(seen.preferences()).containsEntry("rows", "5");
    }

    @Test
    void what_a_person_changed_stays_when_the_office_changes_the_rest() {
        PersonalWindow mine = new PersonalWindow(1, 12);
        mine.moveTo(Region.MAIN, 0);
        mine.prefer(Map.of("rows", "9"));
        mine.hide(true);

        WindowView seen = mine.over(office(false));

        assertThat(seen.region()).isEqualTo(Region.MAIN);
        assertThat(seen.preferences()).containsEntry("rows", "9");
        assertThat(new LayoutView("staff-start", List.of(seen)).in(Region.MAIN)).isEmpty();
        assertThat(new LayoutView("staff-start", List.of(seen)).hidden()).containsExactly(seen);
    }

    @Test
    void a_window_the_office_has_fixed_since_is_shown_as_the_office_has_it() {
        PersonalWindow mine = new PersonalWindow(1, 12);
        mine.hide(true);
        mine.moveTo(Region.TOP, 0);

        assertThat(mine.over(office(true))).isEqualTo(office(true));
    }

    @Test
    void windows_are_read_region_by_region_and_by_place() {
        WindowView side = office(false);
        WindowView second = new WindowView(3, "news", Region.MAIN, 1, Map.of(), false, false, false, 1);
        WindowView first = new WindowView(9, "news", Region.MAIN, 0, Map.of(), false, false, false, 1);

        assertThat(new LayoutView("x", List.of(side, second, first)).windows()).containsExactly(first, second, side);
    }

    @Test
    void windows_are_meant_for_everybody_for_staff_or_for_a_role() {
        PersonView approver = person(Role.APPROVER);

        assertThat(Audience.EVERYBODY.admits(null)).isTrue();
        assertThat(Audience.STAFF.admits(null)).isFalse();
        assertThat(Audience.STAFF.admits(approver)).isTrue();
        assertThat(Audience.APPROVERS.admits(approver)).isTrue();
        assertThat(Audience.WEB_MASTERS.admits(approver)).isFalse();
        assertThat(EnumSet.complementOf(EnumSet.of(Audience.EVERYBODY))).noneMatch(audience -> audience.admits(null));
    }

    @Test
    void preferences_survive_the_way_through_the_database() {
        PreferencesColumn column = new PreferencesColumn();
        Map<String, String> preferences = Map.of("title-th", "ข่าว \"ด่วน\"", "rows", "5");

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(preferences)))
                .isEqualTo(preferences);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
    }

    private static WindowView office(boolean fixed) {
        return new WindowView(12, "most-read", Region.SIDE, 4, Map.of("rows", "5"), fixed, false, false, 7);
    }

    private static PersonView person(Role role) {
        return new PersonView(
                1L, "a", Bilingual.of("ก"), Bilingual.EMPTY, null, null, Bilingual.EMPTY, Set.of(role), true, 1);
    }
}
