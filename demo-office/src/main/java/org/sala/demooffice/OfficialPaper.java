package org.sala.demooffice;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiPen;

/** A paper of the office on A4: letterhead, number and date, subject, paragraphs, table and signature. */
final class OfficialPaper {

    private static final int MOST_COLUMNS_UPRIGHT = 6;
    private static final double TEXT = 12;

    private final Sheet sheet;

    private OfficialPaper(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Draws the document and saves it; the same data always gives the same bytes. */
    static void write(JsonObject data, Path target) throws IOException {
        try (PDDocument document = new PDDocument()) {
            boolean wide = !data.isNull("table")
                    && data.getJsonObject("table").getJsonArray("columns").size() > MOST_COLUMNS_UPRIGHT;
            PDRectangle a4 = PDRectangle.A4;
            try (ThaiPen pen = new ThaiPen(document)) {
                Sheet sheet = new Sheet(pen, wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
                new OfficialPaper(sheet).draw(data);
            }
            document.getDocumentInformation().setTitle(data.getString("heading"));
            document.getDocumentCatalog().setLanguage("th-TH");
            document.setDocumentId((long) target.getFileName().toString().hashCode());
            document.save(target.toFile());
        }
    }

    private void draw(JsonObject data) throws IOException {
        sheet.centred("สำนักงานสาธารณสุขอำเภอคำเขื่อนแก้ว", ThaiFace.BOLD, 16);
        sheet.centred("ถนนแจ้งสนิท ตำบลลุมพุก อำเภอคำเขื่อนแก้ว จังหวัดยโสธร 35110", ThaiFace.REGULAR, 10);
        sheet.rule();
        if (!data.isNull("letterNo")) {
            sheet.paragraph(data.getString("letterNo"), ThaiFace.REGULAR, TEXT, 0);
        }
        sheet.right("วันที่ " + FormalThai.date(LocalDate.parse(data.getString("date"))), TEXT);
        sheet.skip(6);
        sheet.paragraph("เรื่อง  " + data.getString("heading"), ThaiFace.BOLD, 13, 0);
        sheet.skip(6);
        JsonObject table = data.isNull("table") ? null : data.getJsonObject("table");
        List<String> paragraphs = strings(data.getJsonArray("paragraphs").getValuesAs(JsonString.class));
        for (int i = 0; i <= paragraphs.size(); i++) {
            if (table != null && table.getInt("after") == i) {
                table(table);
            }
            if (i < paragraphs.size()) {
                sheet.paragraph(paragraphs.get(i), ThaiFace.REGULAR, TEXT, 36);
            }
        }
        if (!data.isNull("signer")) {
            sign(data.getJsonObject("signer"));
        }
    }

    private void table(JsonObject data) throws IOException {
        List<List<String>> rows = data.getJsonArray("rows").stream()
                .map(row -> strings(row.asJsonArray().getValuesAs(JsonString.class)))
                .toList();
        new Table(sheet, strings(data.getJsonArray("columns").getValuesAs(JsonString.class)), rows).draw();
    }

    private void sign(JsonObject signer) throws IOException {
        sheet.keep(90);
        sheet.skip(30);
        for (String line : List.of(
                "ลงชื่อ ........................................",
                "(" + signer.getString("name") + ")",
                signer.getString("position"))) {
            sheet.centredAt(line, 0.7, TEXT);
        }
    }

    private static List<String> strings(List<JsonString> values) {
        return values.stream().map(JsonString::getString).toList();
    }
}
