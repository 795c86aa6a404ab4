package org.sala.portal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

class LayoutTest {

    @Test
    void what_a_person_did_not_change_follows_the_office() {
        PersonalWindow mine = new PersonalWindow(1, 12);
        mine.fold(true);

        WindowView seen = mine.over(office(false), PageTemplate.THREE);

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

        WindowView seen = mine.over(office(false), PageTemplate.THREE);

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

        assertThat(mine.over(office(true), PageTemplate.THREE)).isEqualTo(office(true));
    }

    @Test
    void a_window_in_a_region_the_page_has_no_more_is_where_the_office_has_it() {
        PersonalWindow mine = new PersonalWindow(1, 12);
        mine.moveTo(Region.TOP, 0);

        assertThat(mine.over(office(false), PageTemplate.TWO).region()).isEqualTo(Region.SIDE);
    }

    @Test
    void a_layout_is_changed_into_another() {
        Layout layout = layout();

        assertThat(numbers(layout.moved(4, Region.MAIN, 1))).containsExactly(1L, 2L, 4L, 3L, 5L);
        assertThat(numbers(layout.moved(1, Region.SIDE, 99))).containsExactly(2L, 3L, 4L, 5L, 1L);
        assertThat(numbers(layout.without(3))).containsExactly(1L, 2L, 4L, 5L);
        assertThat(numbers(layout.divided(PageTemplate.ONE))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(layout.divided(PageTemplate.ONE).in(Region.MAIN)).hasSize(5);
        assertThat(numbers(layout)).as("the layout itself stays").containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_new_window_is_the_last_of_its_region_and_is_not_taken_for_one_that_was() {
        Layout layout = layout().added("search", Region.MAIN, Audience.EVERYBODY)
                .added("banner", Region.TOP, Audience.EVERYBODY);

        assertThat(layout.in(Region.MAIN)).last().satisfies(window -> {
            assertThat(window.portlet()).isEqualTo("search");
            assertThat(window.isNew()).isTrue();
        });
        assertThat(layout.in(Region.TOP).get(1).number())
                .isNotEqualTo(layout.in(Region.MAIN).get(2).number());
        assertThat(layout.divided(PageTemplate.ONE)
                        .added("news", Region.SIDE, Audience.EVERYBODY)
                        .in(Region.MAIN))
                .hasSize(8);
    }

    @Test
    void what_cannot_be_laid_out_is_refused() {
        assertThatThrownBy(() -> layout().moved(9, Region.MAIN, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> layout().without(9)).isInstanceOf(Refused.class);
        for (String name : new String[] {"", "../web", "News", "a/b", "<b>", "a".repeat(61)}) {
            assertThatThrownBy(() -> layout().added(name, Region.MAIN, Audience.EVERYBODY))
                    .as(name)
                    .hasMessageContaining("portal.refusal.no-such-portlet");
        }
        Layout full = layout();
        for (int i = 5; i < Layout.MOST_WINDOWS; i++) {
            full = full.added("news", Region.MAIN, Audience.EVERYBODY);
        }
        Layout last = full;
        assertThatThrownBy(() -> last.added("news", Region.MAIN, Audience.EVERYBODY))
                .hasMessageContaining("portal.refusal.too-many-windows");
    }

    @Test
    void a_layout_survives_the_way_through_the_database() {
        LayoutColumn column = new LayoutColumn();
        Layout layout = layout().set(new PlacedWindow(
                3, "news", Region.TOP, Map.of("title-th", "ข่าว \"ด่วน\""), Audience.STAFF, 7L, true));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(layout)))
                .isEqualTo(layout);
        assertThat(layout.window(3).region()).as("setting moves nothing").isEqualTo(Region.MAIN);
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

    private static Layout layout() {
        return new Layout(
                PageTemplate.THREE,
                List.of(
                        placed(1, Region.TOP),
                        placed(2, Region.MAIN),
                        placed(3, Region.MAIN),
                        placed(4, Region.SIDE),
                        placed(5, Region.SIDE)));
    }

    private static PlacedWindow placed(long number, Region region) {
        return new PlacedWindow(number, "news", region, Map.of(), Audience.EVERYBODY, null, false);
    }

    private static List<Long> numbers(Layout layout) {
        return layout.windows().stream().map(PlacedWindow::number).toList();
    }

    private static WindowView office(boolean fixed) {
        return new WindowView(12, "most-read", Region.SIDE, 4, Map.of("rows", "5"), fixed, false, false, 7);
    }

    private static PersonView person(Role role) {
        return new PersonView(
                1L, "a", Bilingual.of("ก"), Bilingual.EMPTY, null, null, Bilingual.EMPTY, Set.of(role), true, 1);
    }
}
