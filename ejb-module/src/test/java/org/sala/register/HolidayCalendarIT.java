package org.sala.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.register.boundary.HolidayCalendar;
import org.sala.register.domain.HolidayKind;
import org.sala.register.domain.HolidayView;
import org.sala.register.domain.WorkingDays;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;
import org.sala.testing.SmallOffice;

class HolidayCalendarIT {
    private static final LocalDate FREE = LocalDate.of(2026, 11, 24);

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
    void three_years_are_there_with_days_in_place_of_weekends_and_the_moon_still_to_confirm() {
        List<HolidayView> all = office.portal.call(() -> calendar().all());
        assertThat(all).extracting(day -> day.day().getYear()).contains(2026, 2027, 2028);
        WorkingDays days = office.portal.call(() -> calendar().workingDays());
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 7))).isFalse();
        assertThat(all)
                .filteredOn(day -> day.kind() == HolidayKind.LUNAR)
                .isNotEmpty()
                .noneMatch(HolidayView::confirmed);
    }

    @Test
    void an_administrator_enters_corrects_and_takes_away_a_day_which_counting_follows() {
        put("root", day("หยุดพิเศษ"), version());
        put("root", day("วันหยุดราชการเป็นกรณีพิเศษ"), version());
        assertThat(office.portal.call(() -> calendar().workingDays()).isWorkingDay(FREE))
                .isFalse();
        assertThat(office.portal.call(() -> calendar().all()))
                .filteredOn(day -> day.day().equals(FREE))
                .extracting(day -> day.name().th())
                .containsExactly("วันหยุดราชการเป็นกรณีพิเศษ");
        int version = version();
        office.as("root", () -> {
            calendar().remove(FREE, version);
            return null;
        });
        assertThat(office.portal.call(() -> calendar().workingDays()).isWorkingDay(FREE))
                .isTrue();
    }

    @Test
    void others_stale_forms_and_days_without_a_name_are_refused() {
        int version = version();
        assertThatThrownBy(() -> put("ada", day("หยุด"), version)).hasMessageContaining("role-missing");
        assertThatThrownBy(() -> put("root", day(" "), version)).hasMessage("register.refusal.holiday-without-name");
        put("root", day("หยุด"), version);
        assertThatThrownBy(() -> put("root", day("หยุดอีก"), version)).isInstanceOf(ChangedMeanwhile.class);
    }

    private void put(String username, HolidayView day, int version) {
        office.as(username, () -> {
            calendar().put(day, version);
            return null;
        });
    }

    private int version() {
        return office.portal.call(() -> calendar().version());
    }

    private HolidayCalendar calendar() {
        return office.desk(HolidayCalendar.class);
    }

    private static HolidayView day(String name) {
        return new HolidayView(FREE, Bilingual.of(name), HolidayKind.SPECIAL, true);
    }
}
