package org.sala.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.shared.Language;

class SaidLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operations.said.purged [VISITOR_KEYS, 4, 2026-11-27]|รหัสแยกผู้เข้าชมรายวัน: ลบที่เก่ากว่า 27 พฤศจิกายน 2569 แล้ว 4 รายการ",
                "operations.said.indexed [20000]|ดัชนีที่ใช้อยู่มี 20,000 รายการ",
                "operations.said.backups-removed [2026-11-20T0200 2026-11-21T0200]|ลบชุดสำรองเก่า 2026-11-20T0200 2026-11-21T0200",
                "operations.said.unheard-of [1]|operations.said.unheard-of [1]",
                "VISITOR_KEYS: 4 removed, older than 2026-11-27|VISITOR_KEYS: 4 removed, older than 2026-11-27"
            })
    void a_line_is_told_in_the_words_of_the_reader(String kept, String words) {
        assertThat(SaidLines.inWords(kept, Language.TH)).isEqualTo(words);
    }
}
