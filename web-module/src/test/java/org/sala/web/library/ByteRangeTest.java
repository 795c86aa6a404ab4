package org.sala.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,9", "bytes=90-,90,99", "bytes=-10,90,99", "bytes=95-200,95,99", "bytes=-500,0,99"})
    void a_part_is_cut_to_the_file(String header, long first, long last) {
        assertThat(ByteRange.kind(header, 100)).isEqualTo(ByteRange.Kind.PART);
        assertThat(ByteRange.find(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=9-5", "bytes=-0", "bytes=999999999999-"})
    void what_the_file_does_not_have_cannot_be_sent(String header) {
        assertThat(ByteRange.kind(header, 100)).isEqualTo(ByteRange.Kind.UNSATISFIABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=a-b", "bytes=-", "nonsense"})
    void what_is_not_understood_gets_the_whole_file(String header) {
        assertThat(ByteRange.kind(header, 100)).isEqualTo(ByteRange.Kind.WHOLE);
    }

    @Test
    void nothing_wanted_is_the_whole_file() {
        assertThat(ByteRange.kind(null, 100)).isEqualTo(ByteRange.Kind.WHOLE);
    }
}
