package org.sala.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.Bilingual;

class CsvTextTest {
    private final CsvText csv = new CsvText(ZoneId.of("Asia/Bangkok"));

    @Test
    void a_text_in_two_languages_is_two_columns() {
        assertThat(csv.table(List.of(Column.text("title", Bilingual::of)), List.of("ประกาศ")))
                .isEqualTo("\uFEFFtitle_th,title_en\r\nประกาศ,\r\n");
    }

    @Test
    void an_empty_table_still_names_its_columns() {
        assertThat(csv.table(List.of(Column.of("number", item -> item)), List.of()))
                .isEqualTo("\uFEFFnumber\r\n");
    }

    @Test
    void files_are_their_addresses_and_times_have_their_zone() {
        List<Column<Object>> columns = List.of(
                Column.of("files", item -> List.of(Map.of("href", "/f/1/a.pdf"), Map.of("href", "/f/2/b.pdf"))),
                Column.of("at", item -> Instant.parse("2026-11-23T01:00:00Z")));
        assertThat(csv.table(columns, List.of("x"))).endsWith("/f/1/a.pdf /f/2/b.pdf,2026-11-23T08:00+07:00\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 4579", "@SUM(A1)", "-x", "\tx", "=HYPERLINK(\"http://x\")"})
    void nothing_is_taken_for_a_formula(String text) {
        assertThat(CsvText.cell(text)).startsWith("\"'");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"-5,-5", "12.50,12.50", "|a,b|,|\"a,b\"|", "|say \"x\"|,|\"say \"\"x\"\"\"|", "ก-ข,ก-ข"})
    void other_cells_are_quoted_only_where_they_must_be(String text, String cell) {
        assertThat(CsvText.cell(text)).isEqualTo(cell);
    }
}
