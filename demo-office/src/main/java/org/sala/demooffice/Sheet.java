package org.sala.demooffice;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiLines;
import org.sala.shared.paper.ThaiPen;

/** The run of pages a paper is written on, from top to bottom; all measures in points. */
final class Sheet {

    private static final double LEADING = 1.55;

    final ThaiPen pen;
    final double left = 72;
    private final PDRectangle size;
    private double y;

    Sheet(ThaiPen pen, PDRectangle size) throws IOException {
        this.pen = pen;
        this.size = size;
        turn();
    }

    double width() {
        return size.getWidth() - left - 54;
    }

    double y() {
        return y;
    }

    void skip(double points) {
        y -= points;
    }

    /** Turns the page unless so much room is left; true if it turned. */
    boolean keep(double points) throws IOException {
        boolean full = y - points < 60;
        if (full) {
            turn();
        }
        return full;
    }

    void centred(String text, ThaiFace face, double points) throws IOException {
        for (String line : ThaiLines.wrap(text, face, points, width())) {
            put(line, face, points, left + (width() - face.width(line, points)) / 2);
        }
    }

    /** Centres a line about the given share of the width. */
    void centredAt(String text, double share, double points) throws IOException {
        put(text, ThaiFace.REGULAR, points, left + width() * share - ThaiFace.REGULAR.width(text, points) / 2);
    }

    void right(String text, double points) throws IOException {
        put(text, ThaiFace.REGULAR, points, left + width() - ThaiFace.REGULAR.width(text, points));
    }

    /** Writes a wrapped paragraph whose first line is indented. */
    void paragraph(String text, ThaiFace face, double points, double indent) throws IOException {
        String first = ThaiLines.wrap(text, face, points, width() - indent).get(0);
        put(first, face, points, left + indent);
        String rest = text.strip().substring(first.length()).strip();
        if (!rest.isEmpty()) {
            for (String line : ThaiLines.wrap(rest, face, points, width())) {
                put(line, face, points, left);
            }
        }
    }

    void rule() throws IOException {
        skip(4);
        pen.line(left, y, left + width(), y);
        skip(6);
    }

    private void put(String line, ThaiFace face, double points, double x) throws IOException {
        keep(points * LEADING);
        y -= points * LEADING;
        pen.write(line, face, points, x, y);
    }

    private void turn() throws IOException {
        pen.startPage(size);
        y = size.getHeight() - 56;
    }
}
