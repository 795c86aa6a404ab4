package org.sala.shared.paper;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes Thai on PDF pages so that it both looks right and copies right: every glyph is placed one by one where the layout
 * engine wants it, and the run carries its own text inline as ActualText.
 */
public final class ThaiPen implements Closeable {

    private final PDDocument document;
    private final Map<ThaiFace, PDType0Font> fonts = new LinkedHashMap<>();
    private PDPageContentStream page;

    /** Writes into a document; whoever opened that closes it, after this. */
    public ThaiPen(PDDocument document) {
        this.document = document;
    }

    /** Adds a page and writes on it from now on. */
    public void startPage(PDRectangle size) throws IOException {
        close();
        PDPage sheet = new PDPage(size);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
    }

    /** Writes one line with its left end of the base line at x, y (points from the lower left corner). */
    @SuppressWarnings("deprecation") // raw operators are the only way to an inline ActualText
    public void write(String text, ThaiFace face, double size, double x, double y) throws IOException {
        if (text.isBlank()) {
            return;
        }
        PDType0Font font = font(face);
        GlyphVector glyphs = face.shape(text);
        page.appendRawCommands("/Span <</ActualText <FEFF" + hex(text) + ">>> BDC\n");
        page.beginText();
        page.setFont(font, (float) size);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph >= 0xFFFE) {
                continue;
            }
            Point2D place = glyphs.getGlyphPosition(i);
            page.setTextMatrix(Matrix.getTranslateInstance(
                    (float) (x + place.getX() * size / 1000), (float) (y - place.getY() * size / 1000)));
            page.appendRawCommands("<%04X> Tj\n".formatted(glyph));
            font.addGlyphsToSubset(Set.of(glyph));
        }
        page.endText();
        page.appendRawCommands("EMC\n");
    }

    /** Draws a line half a point wide, in points from the lower left corner. */
    public void line(double x1, double y1, double x2, double y2) throws IOException {
        page.setLineWidth(0.5f);
        page.moveTo((float) x1, (float) y1);
        page.lineTo((float) x2, (float) y2);
        page.stroke();
    }

    /** Goes back to a page that is done, to add to it. */
    public void returnTo(PDPage sheet) throws IOException {
        close();
        page = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true);
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    private PDType0Font font(ThaiFace face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.open(), true);
            fonts.put(face, font);
        }
        return font;
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
