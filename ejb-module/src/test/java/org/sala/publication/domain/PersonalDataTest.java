package org.sala.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.publication.domain.PersonalData.Found;

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "เลข 1101700207030 ครับ",
                "1-1017-00207-03-0",
                "1 1017 00207 03 0",
                "๑-๑๐๑๗-๐๐๒๐๗-๐๓-๐",
                "๑๑๐๑๗๐๐๒๐๗๐๓๐",
                "1\u20131017\u201300207\u201303\u20130",
                "1 1 0 1 7 0 0 2 0 7 0 3 0",
                "เลขประจำตัวประชาชน1101700207030ชื่อ"
            })
    void a_citizen_number_is_found_however_it_is_written(String text) {
        assertThat(found(text))
                .extracting(Found::kind, Found::digits)
                .containsExactly(org.assertj.core.api.Assertions.tuple(FindingKind.CITIZEN_ID, "1101700207030"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1101700207031",
                "11017002070300",
                "0994000165510",
                "100 200 300 400 5",
                "โครงการ 66017123456",
                "978-616-11-4123-4",
                "ที่ ยส 0433/123 ลงวันที่ 2 ธันวาคม 2563",
                "โทร. 0 4579 1123 ต่อ 12",
                "045-791123",
                "02-590-1000",
                "วงเงิน 1,250,000.00 บาท",
                "https://example.go.th/0812345",
                "08123456789012"
            })
    void other_numbers_of_an_office_are_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081-234-5678",
                "0812345678",
                "08 1234 5678",
                "๐๘๑-๒๓๔๕๖๗๘",
                "+66 81 234 5678",
                "66812345678",
                "+66(0)81-234-5678"
            })
    void a_mobile_telephone_is_found_however_it_is_written(String text) {
        assertThat(found("โทร " + text))
                .extracting(Found::kind, Found::digits)
                .containsExactly(org.assertj.core.api.Assertions.tuple(FindingKind.TELEPHONE, "0812345678"));
    }

    @Test
    void what_the_office_publishes_itself_does_not_warn() {
        assertThat(PersonalData.in("โทร 081 234 5678", PersonalData.mobiles("0-4579-1123, ๐๘๑-๒๓๔-๕๖๗๘")::contains))
                .isEmpty();
    }

    @Test
    void a_bank_account_is_found_by_its_form_or_by_the_words_before_it() {
        assertThat(found("123-4-56789-0")).extracting(Found::kind).containsExactly(FindingKind.BANK_ACCOUNT);
        assertThat(found("บัญชีเลขที่ 020 1 23456 789"))
                .extracting(Found::kind)
                .containsExactly(FindingKind.BANK_ACCOUNT);
        assertThat(found("ธนาคารออมสิน สาขายโสธร เลขที่ ๐๒๐๑๒๓๔๕๖๗๘๙")).hasSize(1);
    }

    @Test
    void only_the_last_two_digits_are_shown() {
        assertThat(found("1-1017-00207-03-0").get(0).masked()).isEqualTo("x-xxxx-xxxxx-xx-0");
        assertThat(found("0812345678").get(0).masked()).isEqualTo("xxxxxxxx78");
    }

    @Test
    void a_number_that_stands_twice_is_told_once_and_a_long_hostile_text_does_not_hold_things_up() {
        assertThat(found("0812345678 และ 0812345678")).hasSize(1);
        String hostile = "บัญชี " + "1 ".repeat(200_000) + "1-".repeat(100_000) + "ธนาคาร".repeat(50_000);
        long started = System.nanoTime();
        PersonalData.in(hostile, number -> false);
        assertThat((System.nanoTime() - started) / 1_000_000_000L).isLessThan(10);
    }

    private static List<Found> found(String text) {
        return PersonalData.in(text, number -> false);
    }
}
