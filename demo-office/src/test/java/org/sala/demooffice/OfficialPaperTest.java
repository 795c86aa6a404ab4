package org.sala.demooffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiLines;
import org.sala.shared.paper.ThaiPen;

class OfficialPaperTest {

    @Test
    void thai_marks_come_back_as_they_were_written() throws IOException {
        String hard = "ที่ ปู่ น้ำ ผู้ ญู กตัญญู ฐานะ สำนักงาน ไข้เลือดออก";
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            try (ThaiPen pen = new ThaiPen(document)) {
                pen.startPage(PDRectangle.A4);
                pen.write(hard, ThaiFace.REGULAR, 14, 72, 700);
            }
            document.save(paper);
        }
        try (PDDocument read = Loader.loadPDF(paper.toByteArray())) {
            assertThat(new PDFTextStripper().getText(read).strip()).isEqualTo(hard);
        }
    }

    @Test
    void lines_fit_the_width_and_lose_nothing() {
        String text =
                "สำนักงานสาธารณสุขอำเภอคำเขื่อนแก้วเผยแพร่ข้อมูลต่อสาธารณะผ่านเว็บไซต์ของหน่วยงาน และดาวน์โหลดแบบฟอร์มได้";
        List<String> lines = ThaiLines.wrap(text, ThaiFace.REGULAR, 12, 180);
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(ThaiFace.REGULAR.width(line, 12))
                .isLessThanOrEqualTo(180));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines).noneSatisfy(line -> assertThat(line).matches("^(ต์|[ะาำิ่้]).*"));
    }
}
