package org.sala.web.manual;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiPen;

/** Draws a manual as a PDF: head, facts, sections, tables that go on over pages, and on every page its number. */
final class ManualPaper {
    private static final double TEXT = 11.5;
    private static final double SMALL = 9;
    private static final double FOOT = 36;
    private static final int LONGEST_FOOT = 70;

    private final Sheet sheet;

    private ManualPaper(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The bytes of the PDF; the same manual always gives the same. */
    static byte[] bytes(Manual manual) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (PDDocument document = new PDDocument()) {
            try (ThaiPen pen = new ThaiPen(document)) {
                new ManualPaper(new Sheet(pen)).draw(manual);
                number(document, pen, manual);
            }
            document.getDocumentInformation().setTitle(manual.title());
            document.getDocumentInformation().setAuthor(manual.office());
            document.getDocumentCatalog().setLanguage(manual.tag());
            document.setDocumentId((long) manual.hashCode());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(Manual manual) throws IOException {
        sheet.centred(manual.office(), ThaiFace.BOLD, 14);
        sheet.rule();
        sheet.centred(manual.title(), ThaiFace.BOLD, 17);
        sheet.skip(8);
        for (Manual.Fact fact : manual.facts()) {
            sheet.fact(fact.name(), fact.value(), TEXT);
        }
        sheet.rule();
        for (Manual.Part part : manual.parts()) {
            draw(part);
        }
    }

    private void draw(Manual.Part part) throws IOException {
        sheet.keep(TEXT * 6);
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

    private static void number(PDDocument document, ThaiPen pen, Manual manual) throws IOException {
        int pages = document.getNumberOfPages();
        String foot =
                manual.foot().length() > LONGEST_FOOT ? manual.foot().substring(0, LONGEST_FOOT) + "…" : manual.foot();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            pen.returnTo(page);
            double right = PDRectangle.A4.getWidth() - Sheet.RIGHT;
            pen.line(Sheet.LEFT, FOOT + 14, right, FOOT + 14);
            pen.write(foot, ThaiFace.REGULAR, SMALL, Sheet.LEFT, FOOT);
            String number =
                    manual.pageOf().replace("{0}", Integer.toString(i + 1)).replace("{1}", Integer.toString(pages));
            pen.write(number, ThaiFace.REGULAR, SMALL, right - ThaiFace.REGULAR.width(number, SMALL), FOOT);
        }
    }
}
