package org.sala.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiPen;

/** Draws a paper as a PDF: head, facts, sections, tables that go on over pages, and on every page its number. */
public final class PaperPdf {
    private static final double TEXT = 11.5;
    private static final double SMALL = 9;
    private static final double FOOT = 36;
    private static final double ROOM_TO_SIGN = 26;
    private static final int LONGEST_FOOT = 70;

    private final Sheet sheet;

    private PaperPdf(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The bytes of the PDF; the same paper always gives the same. */
    public static byte[] bytes(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (PDDocument document = new PDDocument()) {
            try (ThaiPen pen = new ThaiPen(document)) {
                new PaperPdf(new Sheet(pen)).draw(paper);
                number(document, pen, paper);
            }
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentInformation().setAuthor(paper.office());
            document.getDocumentCatalog().setLanguage(paper.tag());
            document.setDocumentId((long) paper.hashCode());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(Paper paper) throws IOException {
        sheet.centred(paper.office(), ThaiFace.BOLD, 14);
        sheet.rule();
        sheet.centred(paper.title(), ThaiFace.BOLD, 17);
        sheet.skip(8);
        for (Paper.Fact fact : paper.facts()) {
            sheet.fact(fact.name(), fact.value(), TEXT);
        }
        sheet.rule();
        for (Paper.Part part : paper.parts()) {
            draw(part);
        }
        sign(paper.signatures());
    }

    /** All who sign stand on one page, with room above each to write. */
    private void sign(List<List<String>> signatures) throws IOException {
        int lines = signatures.stream().mapToInt(List::size).sum();
        sheet.keep(ROOM_TO_SIGN * signatures.size() + TEXT * 1.6 * lines);
        for (List<String> signature : signatures) {
            sheet.skip(ROOM_TO_SIGN);
            for (String line : signature) {
                sheet.centred(line, ThaiFace.REGULAR, TEXT);
            }
        }
    }

    private void draw(Paper.Part part) throws IOException {
        sheet.keep(part.columns().isEmpty() ? TEXT * 6 : TEXT * 16);
        sheet.skip(8);
        sheet.paragraph(part.heading(), ThaiFace.BOLD, 13);
        for (String paragraph : part.paragraphs()) {
            sheet.paragraph(paragraph, ThaiFace.REGULAR, TEXT);
        }
        if (!part.columns().isEmpty()) {
            new Table(sheet, part.columns(), part.rows()).draw();
        }
        if (part.closing() != null) {
            sheet.paragraph(part.closing(), ThaiFace.BOLD, TEXT);
        }
    }

    private static void number(PDDocument document, ThaiPen pen, Paper paper) throws IOException {
        int pages = document.getNumberOfPages();
        String foot =
                paper.foot().length() > LONGEST_FOOT ? paper.foot().substring(0, LONGEST_FOOT) + "…" : paper.foot();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            pen.returnTo(page);
            double right = PDRectangle.A4.getWidth() - Sheet.RIGHT;
            pen.line(Sheet.LEFT, FOOT + 14, right, FOOT + 14);
            pen.write(foot, ThaiFace.REGULAR, SMALL, Sheet.LEFT, FOOT);
            String number =
                    paper.pageOf().replace("{0}", Integer.toString(i + 1)).replace("{1}", Integer.toString(pages));
            pen.write(number, ThaiFace.REGULAR, SMALL, right - ThaiFace.REGULAR.width(number, SMALL), FOOT);
        }
    }
}
