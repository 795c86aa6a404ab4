package org.sala.web.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiLines;
import org.sala.shared.paper.ThaiPen;

/** The run of pages a paper is written on, from top to bottom; all measures in points. */
final class Sheet {
    static final double LEFT = 64;
    static final double RIGHT = 54;
    private static final double TOP = 56;
    private static final double BOTTOM = 64;
    private static final double LEADING = 1.55;

    private final ThaiPen pen;
    private double y;

    Sheet(ThaiPen pen) throws IOException {
        this.pen = pen;
        turn();
    }

    ThaiPen pen() {
        return pen;
    }

    static double width() {
        return PDRectangle.A4.getWidth() - LEFT - RIGHT;
    }

    double y() {
        return y;
    }

    /** The room left on the page. */
    double room() {
        return y - BOTTOM;
    }

    void skip(double points) {
        y -= points;
    }

    /** Turns the page unless so much room is left. */
    void keep(double points) throws IOException {
        if (points > room()) {
            turn();
        }
    }

    void turn() throws IOException {
        pen.startPage(PDRectangle.A4);
        y = PDRectangle.A4.getHeight() - TOP;
    }

    void centred(String text, ThaiFace face, double points) throws IOException {
        for (String line : ThaiLines.wrap(text, face, points, width())) {
            put(line, face, points, LEFT + (width() - face.width(line, points)) / 2);
        }
    }

    /** Writes what was typed, line by line, each wrapped. */
    void paragraph(String text, ThaiFace face, double points) throws IOException {
        for (String typed : text.split("\n")) {
            for (String line : ThaiLines.wrap(typed.strip(), face, points, width())) {
                put(line, face, points, LEFT);
            }
        }
    }

    /** Writes a name in bold and what it stands for beside it. */
    void fact(String name, String value, double points) throws IOException {
        double indent = 150;
        boolean first = true;
        for (String line : ThaiLines.wrap(value, ThaiFace.REGULAR, points, width() - indent)) {
            put(line, ThaiFace.REGULAR, points, LEFT + indent);
            if (first) {
                pen.write(name, ThaiFace.BOLD, points, LEFT, y);
            }
            first = false;
        }
    }

    void rule() throws IOException {
        skip(6);
        pen.line(LEFT, y, LEFT + width(), y);
        skip(4);
    }

    private void put(String line, ThaiFace face, double points, double x) throws IOException {
        keep(points * LEADING);
        y -= points * LEADING;
        pen.write(line, face, points, x, y);
    }
}
