package org.sala.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a paper as a text for word processors (Office Open XML, ECMA-376 part 1), to be gone on with and signed. Its parts that are the
 * same in every paper are shipped beside this class; the text itself is written by {@link WordText}.
 */
public final class PaperDocx {
    /** The media type of the file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Where each stands in the file, and what it is called beside this class; the order is that of the file. */
    private static final SortedMap<String, String> SAME_IN_ALL = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-relations.xml",
            "word/_rels/document.xml.rels", "document-relations.xml",
            "word/styles.xml", "styles.xml"));

    private PaperDocx() {}

    /** The bytes of the file; the same paper always gives the same. */
    public static byte[] bytes(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : SAME_IN_ALL.keySet()) {
                put(zip, name, shipped(name));
            }
            put(zip, "word/document.xml", body(paper));
            put(zip, "word/footer1.xml", foot(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] body(Paper paper) {
        WordText text = new WordText("document");
        text.open("body");
        text.paragraph("Office", paper.office());
        text.paragraph("Title", paper.title());
        for (Paper.Fact fact : paper.facts()) {
            text.fact(fact.name(), fact.value());
        }
        for (Paper.Part part : paper.parts()) {
            text.paragraph("Heading1", part.heading());
            part.paragraphs().forEach(paragraph -> text.paragraph(null, paragraph));
            if (!part.columns().isEmpty()) {
                text.table(part.columns(), part.rows());
            }
            if (part.closing() != null) {
                text.paragraph("Closing", part.closing());
            }
        }
        paper.signatures().forEach(text::signature);
        text.page();
        text.close();
        return text.bytes();
    }

    private static byte[] foot(Paper paper) {
        WordText text = new WordText("ftr");
        text.foot(paper.foot(), paper.pageOf());
        return text.bytes();
    }

    /** Every entry has the same time, so that the same paper is the same to the byte. */
    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = PaperDocx.class.getResourceAsStream("docx/" + SAME_IN_ALL.get(name))) {
            return in.readAllBytes();
        }
    }
}
