package org.sala.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.ThaiText;

class FoldedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ประกาศ  สำนักงาน",
                "น\u0E49\u0E4D\u0E32 น\u0E4D\u0E49\u0E32 น\u0E33\u0E49",
                "เเผน อสม. รพ.สต.บ้านนา 1.5 ๑.๕ ม.9(8)",
                " \u200B ABC\u00A0É e\u0301 \n",
                "ท\u0E48\u0E35 ปู\u0E48\u0E48 ฤๅ ฯลฯ ๆ",
                "ก\u200Bข \u200B ค",
                "😀 ก์ \u0E48"
            })
    void the_key_is_that_of_the_whole_text(String text) {
        FoldedText folded = FoldedText.of(text);
        assertThat(folded.key()).isEqualTo(ThaiText.withoutDots(text));
        assertThat(folded.looseKey()).isEqualTo(ThaiText.looseKey(text));
        for (int i = 0; i < folded.key().length(); i++) {
            assertThat(folded.from(i)).isLessThan(folded.to(i));
        }
    }
}
