package org.sala.web.paper;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of a text for word processors: paragraphs, tables and signatures in WordprocessingML; measures in twentieths of a point. */
final class WordText {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int LEFT = 1701;
    private static final int RIGHT = 1134;
    private static final int WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** A column of figures needs no more. */
    private static final int FIGURES = 1050;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
    private final XMLStreamWriter xml;

    /** Begins a part whose outermost element is called so. */
    WordText(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", root, NAMESPACE);
            xml.writeNamespace("w", NAMESPACE);
            xml.writeNamespace("r", RELATIONS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part, ended. */
    byte[] bytes() {
        close();
        say(xml::writeEndDocument);
        say(xml::close);
        return out.toByteArray();
    }

    /** A paragraph in a style of {@code styles.xml}; null for running text. Line breaks stay. */
    void paragraph(String style, String words) {
        open("p");
        style(style);
        run(words, false);
        close();
    }

    /** A name in bold and what it stands for. */
    void fact(String name, String value) {
        open("p");
        run(name + "  ", true);
        run(value, false);
        close();
    }

    /** A ruled table that repeats its headings on every page and breaks no row. */
    void table(List<String> columns, List<List<String>> rows) {
        int[] widths = widths(columns, rows);
        open("tbl");
        open("tblPr");
        one("tblStyle", "val", "Ruled");
        one("tblW", List.of("w", "type"), List.of(Integer.toString(WIDTH), "dxa"));
        one("tblLayout", "type", "fixed");
        close();
        open("tblGrid");
        for (int width : widths) {
            one("gridCol", "w", Integer.toString(width));
        }
        close();
        row(columns, widths, true);
        rows.forEach(cells -> row(cells, widths, false));
        close();
        paragraph("After", "");
    }

    /** The lines of one who signs, kept together. */
    void signature(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            open("p");
            style(i == 0 ? "SignatureFirst" : i < lines.size() - 1 ? "SignatureMore" : "SignatureLast");
            run(lines.get(i), false);
            close();
        }
    }

    /** A4, with the foot on every page. */
    void page() {
        open("sectPr");
        open("footerReference");
        attribute(NAMESPACE, "type", "default");
        attribute(RELATIONS, "id", "foot");
        close();
        one("pgSz", List.of("w", "h"), List.of(Integer.toString(PAGE_WIDTH), Integer.toString(PAGE_HEIGHT)));
        one(
                "pgMar",
                List.of("top", "right", "bottom", "left", "header", "footer", "gutter"),
                List.of("1134", Integer.toString(RIGHT), "1134", Integer.toString(LEFT), "709", "567", "0"));
        close();
    }

    /** The foot: words to the left; to the right the number of the page as {@code pageOf} counts it, with {0} and {1}. */
    void foot(String words, String pageOf) {
        open("p");
        style("Foot");
        run(words, false);
        open("r");
        one("tab");
        close();
        int page = pageOf.indexOf("{0}");
        int pages = pageOf.indexOf("{1}");
        run(pageOf.substring(0, page), false);
        field("PAGE");
        run(pageOf.substring(page + 3, pages), false);
        field("NUMPAGES");
        run(pageOf.substring(pages + 3), false);
        close();
    }

    void open(String name) {
        say(() -> xml.writeStartElement("w", name, NAMESPACE));
    }

    void close() {
        say(xml::writeEndElement);
    }

    private void row(List<String> cells, int[] widths, boolean head) {
        open("tr");
        open("trPr");
        one("cantSplit");
        if (head) {
            one("tblHeader");
        }
        close();
        for (int i = 0; i < cells.size(); i++) {
            open("tc");
            open("tcPr");
            one("tcW", List.of("w", "type"), List.of(Integer.toString(widths[i]), "dxa"));
            close();
            open("p");
            style(head ? "CellHead" : widths[i] == FIGURES ? "CellFigure" : "Cell");
            run(cells.get(i), false);
            close();
            close();
        }
        close();
    }

    /** Columns of figures are narrow; the others share the rest. */
    private static int[] widths(List<String> columns, List<List<String>> rows) {
        boolean[] figures = new boolean[columns.size()];
        int narrow = 0;
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Table.isOfFigures(rows, i);
            narrow += figures[i] ? 1 : 0;
        }
        int rest = narrow == figures.length ? WIDTH / narrow : (WIDTH - narrow * FIGURES) / (figures.length - narrow);
        int[] widths = new int[figures.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = figures[i] && narrow < figures.length ? FIGURES : rest;
        }
        return widths;
    }

    private void style(String style) {
        if (style != null) {
            open("pPr");
            one("pStyle", "val", style);
            close();
        }
    }

    /** Words whose line breaks stay; characters that XML cannot hold are left out. */
    private void run(String words, boolean bold) {
        String[] lines =
                words.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\n]]", "").split("\n", -1);
        open("r");
        if (bold) {
            open("rPr");
            one("b");
            one("bCs");
            close();
        }
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                one("br");
            }
            String line = lines[i];
            open("t");
            say(() -> xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"));
            say(() -> xml.writeCharacters(line));
            close();
        }
        close();
    }

    /** Something the word processor counts. */
    private void field(String instruction) {
        open("fldSimple");
        attribute(NAMESPACE, "instr", instruction);
        run("1", false);
        close();
    }

    private void one(String name) {
        open(name);
        close();
    }

    private void one(String name, String attribute, String value) {
        one(name, List.of(attribute), List.of(value));
    }

    private void one(String name, List<String> attributes, List<String> values) {
        open(name);
        for (int i = 0; i < attributes.size(); i++) {
            attribute(NAMESPACE, attributes.get(i), values.get(i));
        }
        close();
    }

    private void attribute(String namespace, String name, String value) {
        say(() -> xml.writeAttribute(namespace, name, value));
    }

    /** Memory does not fail, and what is said is well-formed. */
    private static void say(Saying saying) {
        try {
            saying.said();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Saying {
        void said() throws XMLStreamException;
    }
}
