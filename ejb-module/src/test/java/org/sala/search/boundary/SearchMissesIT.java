package org.sala.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.search.domain.SearchMiss;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class SearchMissesIT {
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
    void words_are_added_up_over_the_months_that_are_asked_for() {
        search(LocalDate.of(2026, 9, 30), "สระว่ายน้ำ", "สระว่ายน้ำ", "ฌาปนกิจ");
        search(LocalDate.of(2026, 11, 2), "สระว่ายน้ำ", "กัญชา");

        assertThat(list(LocalDate.of(2026, 11, 23), 1)).containsExactlyInAnyOrder("กัญชา 1", "สระว่ายน้ำ 1");
        assertThat(list(LocalDate.of(2026, 11, 23), 3))
                .startsWith("สระว่ายน้ำ 3")
                .hasSize(3);
    }

    @Test
    void what_is_older_than_the_months_kept_is_forgotten() {
        search(LocalDate.of(2025, 9, 1), "สระว่ายน้ำ");
        search(LocalDate.of(2026, 11, 2), "กัญชา");

        int forgotten =
                office.portal.call(() -> office.desk(SearchMisses.class).forgetBefore(LocalDate.of(2025, 11, 1)));
        assertThat(forgotten).isEqualTo(1);
        assertThat(list(LocalDate.of(2025, 9, 2), 13)).containsExactly("กัญชา 1");
    }

    @Test
    void a_flood_of_different_words_does_not_fill_memory_or_table() {
        SearchMisses misses = office.desk(SearchMisses.class);
        for (int i = 0; i < 3_000; i++) {
            misses.note("คำ" + "ก".repeat(i % 90) + (char) ('a' + i % 26) + i / 90);
        }
        store(LocalDate.of(2026, 11, 2));

        assertThat(page(LocalDate.of(2026, 11, 2), 1).total()).isLessThanOrEqualTo(500);
    }

    @Test
    void the_list_is_for_staff() {
        assertThatThrownBy(() ->
                        office.portal.call(() -> office.desk(SearchMisses.class).list(1, 0, 10)))
                .isInstanceOf(RuntimeException.class);
    }

    private void search(LocalDate day, String... typed) {
        List.of(typed).forEach(words -> office.desk(SearchMisses.class).note(words));
        store(day);
    }

    private void store(LocalDate day) {
        at(day, () -> office.portal.run(() -> office.desk(SearchMisses.class).store()));
    }

    private List<String> list(LocalDate day, int months) {
        return page(day, months).items().stream()
                .map(miss -> miss.words() + " " + miss.times())
                .toList();
    }

    private PageOf<SearchMiss.View> page(LocalDate day, int months) {
        Object[] found = new Object[1];
        at(
                day,
                () -> found[0] =
                        office.as("ada", () -> office.desk(SearchMisses.class).list(months, 0, 50)));
        @SuppressWarnings("unchecked")
        PageOf<SearchMiss.View> typed = (PageOf<SearchMiss.View>) found[0];
        return typed;
    }

    private void at(LocalDate day, Runnable work) {
        office.desk(SalaClock.class)
                .at(day.atTime(12, 0).atZone(ZoneId.of("Asia/Bangkok")).toInstant(), work);
    }
}
