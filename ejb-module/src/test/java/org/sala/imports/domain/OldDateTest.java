package org.sala.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldDateTest {
    @ParameterizedTest
    @CsvSource({
        "2020-12-02, 2020-12-02T00:00",
        "2020-12-02 09:30:15, 2020-12-02T09:30",
        "2563-12-02, 2020-12-02T00:00",
        "2/12/2563, 2020-12-02T00:00",
        "๒/๑๒/๒๕๖๓, 2020-12-02T00:00",
        "02-12-2020 8:05, 2020-12-02T08:05",
        "2 ธันวาคม 2563, 2020-12-02T00:00",
        "2 ธันวาคม พ.ศ. 2563, 2020-12-02T00:00",
        "2 ธ.ค. 63, 2020-12-02T00:00"
    })
    void dates_are_read_as_tables_hold_them(String written, String meant) {
        assertThat(OldDate.of(written).orElseThrow()).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31/2/2563", "2020-13-01", "2 เดือน 2563", "12/2563"})
    void what_is_no_date_is_none(String written) {
        assertThat(OldDate.of(written)).isEmpty();
    }

    @Test
    void an_old_address_has_one_form() {
        assertThat(OldAddress.canonical("https://old.go.th/2020/06/%e0%b9%84%E0%B8%82%e0%b9%89/"))
                .contains("/2020/06/ไข้");
        assertThat(OldAddress.canonical("http://old.go.th/?p=12&preview=true")).contains("?p=12");
        assertThat(OldAddress.canonical("/a%zz/#top")).contains("/a%zz");
        assertThat(OldAddress.canonical("https://old.go.th/")).isEmpty();
    }
}
