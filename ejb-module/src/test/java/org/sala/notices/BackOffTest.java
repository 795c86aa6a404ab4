package org.sala.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sala.notices.domain.BackOff;
import org.sala.notices.domain.NoticeText;
import org.sala.shared.Bilingual;

class BackOffTest {

    @Test
    void waits_grow_to_an_hour_and_attempts_last_about_three_days() {
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BackOff.after(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(BackOff.after(50)).isEqualTo(Duration.ofHours(1));
        Duration all = IntStream.range(1, BackOff.MOST_ATTEMPTS)
                .mapToObj(BackOff::after)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(70), Duration.ofHours(74));
    }

    @Test
    void a_subject_is_one_line_and_nothing_is_too_long() {
        NoticeText text = NoticeText.of(
                "SUBMIT.approvers", Bilingual.of("ก\r\nBcc: x@example.com\u2028" + "ข".repeat(900)), Bilingual.of("ค"));
        assertThat(text.subject().th())
                .startsWith("รอท่านพิจารณา: ก Bcc: x@example.com ข")
                .hasSize(500);
        assertThat(text.subject().th()).doesNotContainPattern("[\\r\\n\\u2028]");
        assertThat(text.text().in(org.sala.shared.Language.EN)).startsWith("ค has submitted");
    }
}
