package org.sala.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PaperDocxTest {
    private static final String HARD = "ที่ ปู่ น้ำ ผู้ ญู <b>&\"'\u0000\u000b";

    @Test
    void every_part_is_well_formed_and_named_where_the_file_says_what_it_holds() throws Exception {
        byte[] bytes = PaperDocx.bytes(paper());
        Files.write(Path.of("target", "paper.docx"), bytes);
        Map<String, Document> parts = parts(bytes);
        assertThat(parts.keySet())
                .startsWith("[Content_Types].xml")
                .contains("_rels/.rels", "word/document.xml", "word/styles.xml", "word/footer1.xml");
        NodeList named = parts.get("[Content_Types].xml").getElementsByTagName("Override");
        for (int i = 0; i < named.getLength(); i++) {
            String part = named.item(i).getAttributes().getNamedItem("PartName").getNodeValue();
            assertThat(parts).containsKey(part.substring(1));
        }
    }

    @Test
    void every_style_that_is_used_exists() throws Exception {
        Map<String, Document> parts = parts(PaperDocx.bytes(paper()));
        List<String> known = values(parts.get("word/styles.xml"), "w:style", "w:styleId");
        assertThat(known).containsAll(values(parts.get("word/document.xml"), "w:pStyle", "w:val"));
        assertThat(known).containsAll(values(parts.get("word/document.xml"), "w:tblStyle", "w:val"));
        assertThat(known).containsAll(values(parts.get("word/footer1.xml"), "w:pStyle", "w:val"));
    }

    @Test
    void what_is_written_stands_there_whole_and_as_text() throws Exception {
        Document document = parts(PaperDocx.bytes(paper())).get("word/document.xml");
        String text = document.getDocumentElement().getTextContent();
        assertThat(text)
                .contains("สำนักงานสาธารณสุขอำเภอ", "รายงาน", "ที่ ปู่ น้ำ ผู้ ญู <b>&\"'", "4.51", "รวม", "(ลงชื่อ)");
        assertThat(document.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("w:br").getLength()).isEqualTo(1);
    }

    @Test
    void the_same_paper_is_the_same_to_the_byte() {
        assertThat(PaperDocx.bytes(paper())).isEqualTo(PaperDocx.bytes(paper()));
    }

    private static Paper paper() {
        return new Paper(
                "สำนักงานสาธารณสุขอำเภอ",
                "รายงาน",
                "th",
                List.of(new Paper.Fact("ช่วงเวลา", "ตุลาคม 2568")),
                List.of(
                        Paper.Part.text("วัตถุประสงค์", HARD, "บรรทัดหนึ่ง\nบรรทัดสอง"),
                        new Paper.Part(
                                "ผล",
                                List.of(),
                                List.of("รายการ", "x̄"),
                                List.of(List.of("ข้อ 1", "4.51"), List.of("ข้อ 2", "-")),
                                "รวม")),
                List.of(List.of("(ลงชื่อ) ........", "ตำแหน่ง")),
                "ท้ายกระดาษ",
                "หน้า {0} จาก {1}");
    }

    private static List<String> values(Document part, String element, String attribute) {
        NodeList found = part.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i ->
                        found.item(i).getAttributes().getNamedItem(attribute).getNodeValue())
                .toList();
    }

    private static Map<String, Document> parts(byte[] bytes) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), parsed(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static Document parsed(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }
}
