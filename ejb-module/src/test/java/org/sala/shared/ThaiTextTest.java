package org.sala.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "น้ำ",
                "น\u0E49\u0E33",
                "น\u0E49\u0E4D\u0E32",
                "น\u0E4D\u0E49\u0E32",
                "น\u0E33\u0E49",
                "น\u200B้ำ",
                "น้\uFEFFำ"
            })
    void every_way_of_typing_water_has_one_key(String typed) {
        assertThat(ThaiText.normalise(typed)).isEqualTo("น้ำ");
    }

    @ParameterizedTest
    @CsvSource({
        "เเผนงาน, แผนงาน",
        "๒๕๖๔, 2564",
        "OIA, oia",
        "ที\u0E48, ที่",
        "ท\u0E48\u0E35, ที่",
        "ปู\u0E48\u0E48, ปู่",
        "e\u0301, é",
        "'  ก \u00A0\t\n ข ', ก ข"
    })
    void what_looks_the_same_has_one_key(String typed, String key) {
        assertThat(ThaiText.normalise(typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "อสม., อสม",
        "รพ.สต.คำเขื่อนแก้ว, รพสตคำเขื่อนแก้ว",
        "พ.ร.บ., พรบ",
        "1.5 ล้าน, 1.5 ล้าน",
        "ม.๗, ม7",
        "..., ''"
    })
    void dots_go_except_between_digits(String typed, String key) {
        assertThat(ThaiText.withoutDots(typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"สำนักงาน, สานักงาน", "ดำเนินการ, ดาเนินการ", "น้ำ, น้า"})
    void marks_that_pdf_texts_lose_do_not_count_in_the_loose_key(String whole, String broken) {
        assertThat(ThaiText.looseKey(whole)).isEqualTo(ThaiText.looseKey(broken));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"\u200B", " \n\t ", "\u0000"})
    void nothing_visible_has_an_empty_key(String typed) {
        assertThat(ThaiText.looseKey(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\u0E48\u0E4D", "😀😀", "\uDC00ก"})
    void broken_text_is_taken_as_it_comes(String typed) {
        assertThat(ThaiText.normalise(ThaiText.normalise(typed))).isEqualTo(ThaiText.normalise(typed));
    }

    @Test
    void digits_go_both_ways() {
        assertThat(ThaiText.thaiDigits("คำสั่ง ที่ 12/2564")).isEqualTo("คำสั่ง ที่ ๑๒/๒๕๖๔");
        assertThat(ThaiText.arabicDigits("ที่ ยส ๐๔๓๓/๑๒๓")).isEqualTo("ที่ ยส 0433/123");
    }

    @Test
    void rich_text_is_read_without_its_tags() {
        assertThat(
                        ThaiText.plainText(
                                "<h2>ข่าว</h2><p>จัด<b>จ้าง</b> &amp; ซื้อ&nbsp;&#3585;</p><script>alert(1)</script><ul><li>1</li><li>2</li></ul>"))
                .isEqualTo("ข่าว\nจัดจ้าง & ซื้อ ก\n1\n2");
        assertThat(ThaiText.plainText("ราคา 1 < 2 <a href='x'")).isEqualTo("ราคา 1 < 2");
        assertThat(ThaiText.plainText("&amp;lt;b&amp;gt;")).isEqualTo("&lt;b&gt;");
        assertThat(ThaiText.plainText(null)).isEmpty();
    }
}
