package org.sala.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sala.web.paper.Paper.Fact;
import org.sala.web.paper.Paper.Part;

class PaperPdfTest {
    /** Marks above and below, two storeys high, and the vowel that is drawn in two places. */
    private static final String HARD = "ที่ ปู่ น้ำ ผู้ ญู ฐาน ก๊วยเตี๋ยว ซื้อจัดจ้าง สำนักงาน";

    @Test
    void thai_is_read_back_as_it_was_written() throws IOException {
        byte[] bytes = PaperPdf.bytes(paper(rows(3)));
        Files.write(Path.of("target", "paper.pdf"), bytes);
        assertThat(text(bytes)).contains(HARD, "สำนักงานสาธารณสุขอำเภอ", "คู่มือการให้บริการน้ำดื่ม", "หน้า 1 จาก 1");
    }

    @Test
    void a_long_table_goes_on_over_pages_that_are_numbered_and_repeats_its_headings() throws IOException {
        byte[] bytes = PaperPdf.bytes(paper(rows(60)));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("หน้า " + page + " จาก " + pages, "ผู้รับผิดชอบ");
            }
        }
        String all = text(bytes);
        for (int row = 1; row <= 60; row++) {
            assertThat(all).contains("ขั้นที่" + row + "ครบ");
        }
        assertThat(all).contains("ระยะเวลารวม 60 วันทำการ");
    }

    @Test
    void a_row_taller_than_a_page_loses_nothing() throws IOException {
        StringBuilder tall = new StringBuilder();
        for (int line = 1; line <= 120; line++) {
            tall.append("บรรทัดที่").append(line).append("ครบ\n");
        }
        byte[] bytes = PaperPdf.bytes(paper(List.of(List.of("1", tall.toString(), "เจ้าหน้าที่"))));
        String all = text(bytes);
        for (int line = 1; line <= 120; line++) {
            assertThat(all).contains("บรรทัดที่" + line + "ครบ");
        }
    }

    @Test
    void the_same_paper_is_the_same_to_the_byte() {
        assertThat(PaperFile.of(PaperPdf.bytes(paper(rows(3)))).hash())
                .isEqualTo(PaperFile.of(PaperPdf.bytes(paper(rows(3)))).hash());
    }

    private static Paper paper(List<List<String>> rows) {
        return new Paper(
                "สำนักงานสาธารณสุขอำเภอ",
                "คู่มือการให้บริการน้ำดื่ม",
                "th",
                List.of(new Fact("วันที่บังคับใช้", "1 ธันวาคม 2566"), new Fact("ฉบับที่", "2")),
                List.of(
                        new Part("วัตถุประสงค์", List.of(HARD), List.of(), List.of(), null),
                        new Part(
                                "ขั้นตอน",
                                List.of(),
                                List.of("ที่", "รายละเอียด", "ผู้รับผิดชอบ"),
                                rows,
                                "ระยะเวลารวม " + rows.size() + " วันทำการ")),
                List.of(),
                "เรื่องเลขที่ 12 ฉบับที่ 2",
                "หน้า {0} จาก {1}");
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            rows.add(List.of(
                    Integer.toString(row),
                    "ขั้นที่" + row + "ครบ ตรวจน้ำดื่มและให้คำแนะนำแก่ผู้ประกอบการ",
                    "เจ้าหน้าที่"));
        }
        return rows;
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
