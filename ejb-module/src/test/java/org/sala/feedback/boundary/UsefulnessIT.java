package org.sala.feedback.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.feedback.domain.RatedGroup;
import org.sala.feedback.domain.RatedPublication;
import org.sala.feedback.domain.Usefulness;
import org.sala.feedback.domain.Usefulness.Order;
import org.sala.publication.domain.EditionView;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class UsefulnessIT {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private SmallOffice office;
    private int readers;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void all_pages_of_a_publication_and_all_publications_of_a_group_are_summed_up() {
        EditionView live = office.live();
        String path = "/p/" + live.publicationNumber();
        count(OCTOBER, path, true, false);
        count(NOVEMBER, path + "/1", true);
        count(NOVEMBER, "/p/99999", false, false);
        count(NOVEMBER, "/c/law", false);

        List<RatedPublication> found =
                publications(OCTOBER, NOVEMBER, Order.NOT_USEFUL, 0, 10).items();
        assertThat(found).extracting(RatedPublication::number).containsExactly(99999L, live.publicationNumber());
        assertThat(found.get(1).said()).isEqualTo(new Usefulness(2, 1));
        assertThat(found.get(1).title().th()).isEqualTo("ประกาศจัดซื้อจัดจ้าง");
        assertThat(found.get(0).title().th()).isEmpty();

        List<RatedGroup> groups = groups(OCTOBER, NOVEMBER);
        assertThat(groups).extracting(group -> group.name().th()).containsExactly("", "กลุ่มงานข่าว");
        assertThat(groups.get(1))
                .extracting(RatedGroup::publications, RatedGroup::said)
                .containsExactly(1L, new Usefulness(2, 1));

        assertThat(publications(NOVEMBER, NOVEMBER, Order.USEFUL, 0, 10).items())
                .extracting(RatedPublication::number)
                .containsExactly(live.publicationNumber(), 99999L);
    }

    @Test
    void lists_are_ordered_and_paged() {
        for (int number = 1; number <= 5; number++) {
            for (int times = 0; times < number; times++) {
                count(NOVEMBER, "/p/" + number, true);
            }
            count(NOVEMBER, "/p/" + number, false);
        }
        PageOf<RatedPublication> second = publications(NOVEMBER, NOVEMBER, Order.SHARE, 1, 2);
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).extracting(RatedPublication::number).containsExactly(3L, 4L);
        assertThat(second.items().get(0).said().percentText()).isEqualTo("75.00");
        assertThat(publications(NOVEMBER, NOVEMBER, Order.SHARE, 9, 2).items()).isEmpty();
    }

    @Test
    void nobody_outside_reads_it() {
        assertThatThrownBy(() -> office.portal.call(() -> desk().publications(NOVEMBER, NOVEMBER, Order.USEFUL, 0, 10)))
                .isInstanceOf(RuntimeException.class);
    }

    private void count(YearMonth month, String path, boolean... said) {
        for (boolean useful : said) {
            String reader = "10.1." + readers / 250 + "." + readers++ % 250;
            on(month.atDay(12), () -> office.portal.run(() -> feedback().count(path, useful, reader)));
        }
    }

    private void on(LocalDate day, Runnable work) {
        office.desk(SalaClock.class)
                .at(day.atTime(12, 0).atZone(ZoneId.of("Asia/Bangkok")).toInstant(), work);
    }

    private PageOf<RatedPublication> publications(YearMonth first, YearMonth last, Order order, int page, int size) {
        return office.as("ada", () -> desk().publications(first, last, order, page, size));
    }

    private List<RatedGroup> groups(YearMonth first, YearMonth last) {
        return office.as("ada", () -> desk().groups(first, last, Order.NOT_USEFUL));
    }

    private UsefulnessDesk desk() {
        return office.desk(UsefulnessDesk.class);
    }

    private FeedbackDesk feedback() {
        return office.desk(FeedbackDesk.class);
    }
}
