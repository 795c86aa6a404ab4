package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.shared.Language;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;

class PeriodNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "DAY, 23 พฤศจิกายน 2569, 23 November 2026, 23 พ.ย.",
        "MONTH, พฤศจิกายน 2569, November 2026, พ.ย. 69",
        "FISCAL_QUARTER, ไตรมาส 1 ปีงบประมาณ 2570, Quarter 1 of fiscal year 2027, ไตรมาส 1/2570",
        "YEAR, ปีปฏิทิน 2569, Calendar year 2026, 2569",
        "FISCAL_YEAR, ปีงบประมาณ 2570, Fiscal year 2027, 2570"
    })
    void periods_are_named_in_the_era_of_the_language(PeriodKind kind, String thai, String english, String below) {
        Period period = Period.of(kind, DAY);
        assertThat(PeriodNames.full(period, Language.TH)).isEqualTo(thai);
        assertThat(PeriodNames.full(period, Language.EN)).isEqualTo(english);
        assertThat(PeriodNames.below(period, Language.TH)).isEqualTo(below);
    }

    @Test
    void an_interruption_says_its_day_once_and_ends_at_24_o_clock() {
        ZoneId zone = ZoneId.of("Asia/Bangkok");
        Instant start = DAY.atStartOfDay(zone).toInstant();
        Interruption morning = new Interruption(start.plusSeconds(8 * 3600), start.plusSeconds(9 * 3600 + 300));
        Interruption days = new Interruption(start.minusSeconds(60), start.plusSeconds(2 * 86_400));
        assertThat(PeriodNames.fromTo(morning, zone, Language.TH))
                .isEqualTo("ตั้งแต่ 23 พฤศจิกายน 2569 เวลา 08.00 น. ถึง 09.05 น.");
        assertThat(PeriodNames.fromTo(morning, zone, Language.EN)).isEqualTo("from 23 November 2026, 08:00 to 09:05");
        assertThat(PeriodNames.fromTo(days, zone, Language.TH))
                .isEqualTo("ตั้งแต่ 22 พฤศจิกายน 2569 เวลา 23.59 น. ถึง 24 พฤศจิกายน 2569 เวลา 24.00 น.");
    }

    @Test
    void a_part_that_was_cut_says_which_days_it_has() {
        assertThat(PeriodNames.full(Period.of(PeriodKind.MONTH, DAY).until(DAY), Language.TH))
                .isEqualTo("พฤศจิกายน 2569 (เฉพาะ 1–23 พฤศจิกายน 2569)");
        assertThat(PeriodNames.full(Period.between(DAY, DAY.plusDays(10)), Language.EN))
                .isEqualTo("23 November 2026 – 3 December 2026");
    }
}
