package org.sala.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.shared.Language;

class SkipReasonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit-recount|visits.refusal.day-never-counted [2026-11-28]|ไม่เคยนับวันที่ 28 พฤศจิกายน 2569",
                "visit-recount|visits.refusal.log-gone [2026-11-28, a.log, b.log]|ไม่มีข้อมูลจราจรของวันที่ 28 พฤศจิกายน 2569 แล้ว: a.log, b.log ตัวเลขเดิมจึงเป็นที่สุด",
                "visit-recount|visits.refusal.no-file|กรุณาเลือกไฟล์",
                "file-integrity|UNRECORDED|ไม่มีในทะเบียนไฟล์",
                "backup|disk full: /data|disk full: /data",
                "backup|no.refusal.of-ours [1]|no.refusal.of-ours [1]",
                "backup|STRANGE 404|STRANGE 404"
            })
    void a_reason_is_told_in_the_words_of_the_reader(String job, String kept, String words) {
        assertThat(SkipReasons.inWords(job, kept, Language.TH)).isEqualTo(words);
    }

    @Test
    void the_same_state_is_another_thing_of_a_link_than_of_a_file() {
        String link = SkipReasons.inWords("link-check", "MISSING 404", Language.EN);
        String file = SkipReasons.inWords("file-integrity", "MISSING", Language.EN);
        assertThat(link).isEqualTo("There is no such page any more (404)");
        assertThat(file).isEqualTo("Missing");
    }

    @Test
    void a_line_of_the_log_keeps_what_was_left_out() {
        assertThat(SkipReasons.inLine(
                        "visit-recount", "2026-11-28: visits.refusal.day-never-counted [2026-11-28]", Language.EN))
                .isEqualTo("2026-11-28: 28 November 2026 was never counted.");
        assertThat(SkipReasons.inLine("link-check", "https://a.example/: TIMED_OUT", Language.EN))
                .isEqualTo("https://a.example/: Did not answer in time");
        assertThat(SkipReasons.inLine("backup", "no colon", Language.EN)).isEqualTo("no colon");
    }
}
