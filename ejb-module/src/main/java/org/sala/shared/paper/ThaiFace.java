package org.sala.shared.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A typeface that shapes Thai by the JDK's own layout engine, measured in thousandths of the type size. */
public final class ThaiFace {

    /** For running text. */
    public static final ThaiFace REGULAR = new ThaiFace("Sarabun-Regular.ttf");

    /** For headings. */
    public static final ThaiFace BOLD = new ThaiFace("Sarabun-Bold.ttf");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final byte[] bytes;
    private final Font font;

    private ThaiFace(String name) {
        try (InputStream in = ThaiFace.class.getResourceAsStream(name)) {
            bytes = in.readAllBytes();
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(1000f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Glyphs and places of the text, marks stacked as Thai writes them. */
    public GlyphVector shape(String text) {
        return font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** Width in points at the given size. */
    public double width(String text, double size) {
        return text.isEmpty() ? 0 : shape(text).getLogicalBounds().getWidth() * size / 1000;
    }
}
