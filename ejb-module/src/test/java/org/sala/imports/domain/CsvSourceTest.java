package org.sala.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    private static final Map<Integer, Set<String>> KINDS = Map.of(8, Set.of("general-news"));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void quotes_and_line_breaks_inside_fields_are_read(String between) throws IOException {
        String table = String.join(between, "id", "category", "title_th", "body_th") + "\r\n"
                + String.join(between, "a", "8", "\"ข่าว \"\"ด่วน\"\" , ; \t\"", "\"บรรทัดหนึ่ง\r\nบรรทัดสอง\"")
                + "\r\n"
                + String.join(between, "b", "8", "ถัดไป", "");
        List<SourceRow> rows = CsvSource.read(table);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("title_th")).isEqualTo("ข่าว \"ด่วน\" , ;");
        assertThat(rows.get(0).cell("body_th")).contains("หนึ่ง\r\nบรรทัดสอง");
        assertThat(rows).extracting(SourceRow::line).containsExactly(2, 4);
    }

    @Test
    void thai_windows_is_told_from_utf_8_and_a_byte_order_mark_is_no_text() {
        byte[] old = "title_th\nประกาศ".getBytes(CsvTable.THAI_WINDOWS);
        assertThat(CsvTable.text(old, "auto")).isEqualTo("title_th\nประกาศ");
        assertThat(CsvTable.text("\uFEFFtitle_th".getBytes(StandardCharsets.UTF_8), "auto"))
                .isEqualTo("title_th");
        assertThatThrownBy(() -> CsvTable.text(old, "UTF-8"))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.wrong-charset");
    }

    @Test
    void a_cell_of_more_than_a_hundred_thousand_characters_is_a_fault_of_its_row() throws IOException {
        List<SourceRow> rows = CsvSource.read("title_th,body_th\nยาว," + "ก".repeat(100_001) + "\nสั้น,ข");
        assertThat(rows.get(0).faults()).extracting(Fault::key).containsExactly("imports.fault.cell-too-long");
        assertThat(rows.get(1).faults()).isEmpty();
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> CsvSource.read("a,b\n1,2"))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.no-title-column");
        assertThatThrownBy(() -> CsvSource.read("title_th\n\"never closed"))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.broken-table");
        assertThatThrownBy(() -> CsvSource.read("PK\0\0"))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.no-table");
        assertThatThrownBy(() -> CsvSource.read("title_th\n"))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.no-rows");
    }

    @Test
    void every_fault_of_a_row_is_told_at_its_column() throws IOException {
        SourceRow row = CsvSource.read(
                        "category,kind,title_th,published_date,link_url,content.x\n12,poem,,soon,ftp://x,1")
                .get(0);
        assertThat(RowReading.of(row, KINDS).faults())
                .extracting(Fault::column)
                .contains("category", "kind", "title_th", "published_date", "content.x");
    }

    @Test
    void faults_are_stored_with_their_arguments() {
        List<Fault> faults = List.of(Fault.of("kind", "no-such-kind", "x", "y"));
        assertThat(Fault.parse(Fault.json(faults))).isEqualTo(faults);
    }
}
