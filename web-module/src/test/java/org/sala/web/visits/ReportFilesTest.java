package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.Language;
import org.sala.web.visits.ReportTable.Column;

class ReportFilesTest {
    private static final List<List<String>> HEAD =
            List.of(List.of("ช่วงเวลา", "พฤศจิกายน 2569"), List.of("วิธีนับ", "นับจากบันทึก"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://harm.example\";\"ดู\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1"
            })
    void a_title_that_begins_as_a_formula_stays_a_text_in_both_kinds_of_file(String title) throws IOException {
        String csv = new String(VisitExports.csv(table(title)), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("\"'");

        String sheet = sheet(ReportWorkbook.bytes("Sala", HEAD, List.of(table(title))));
        assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ").contains("t=\"inlineStr\"");
    }

    @Test
    void csv_begins_with_the_mark_and_english_names_and_leaves_empty_what_was_not_counted() {
        String csv = new String(VisitExports.csv(table("ประกาศ")), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFFsubject,day,count,percent\r\nประกาศ,2026-11-23,1234,12.5\r\nไม่ได้นับ,,,\r\n");
    }

    @Test
    void numbers_are_numbers_in_the_workbook_and_hostile_bytes_do_not_break_it() throws IOException {
        byte[] bytes = ReportWorkbook.bytes("Sala", HEAD, List.of(table("\u0000<b>&\uFFFE\uD800"), table("x/[y]:*?")));
        assertThat(sheet(bytes)).contains("<v>1234</v>", "&lt;b&gt;&amp;");
    }

    @Test
    void the_paper_says_of_what_it_is_how_it_is_counted_and_holds_the_figures() throws IOException {
        byte[] bytes = ReportPaper.bytes("สำนักงานสาธารณสุขอำเภอ", HEAD, List.of(table("ประกาศ")), Language.TH);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "สำนักงานสาธารณสุขอำเภอ",
                            "พฤศจิกายน 2569",
                            "นับจากบันทึก",
                            "1,234",
                            "23 พ.ย. 69",
                            "หน้า 1 จาก 1");
        }
    }

    private static ReportTable table(String title) {
        return new ReportTable(
                "ตาราง",
                List.of(
                        new Column("subject", "เรื่อง"),
                        new Column("day", "วัน"),
                        new Column("count", "จำนวน"),
                        new Column("percent", "สัดส่วน")),
                List.of(
                        List.of(title, LocalDate.of(2026, 11, 23), 1234L, new BigDecimal("12.5")),
                        Arrays.asList("ไม่ได้นับ", null, null, null)));
    }

    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("visits", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
