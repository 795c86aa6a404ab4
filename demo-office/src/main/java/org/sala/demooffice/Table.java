package org.sala.demooffice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiLines;

/** A ruled table whose columns share the width by what they hold; the headings are repeated on every page. */
final class Table {

    private static final double SIZE = 9.5;
    private static final double LINE = SIZE * 1.5;
    private static final double PADDING = 4;

    private final Sheet sheet;
    private final List<String> columns;
    private final List<List<String>> rows;
    private final double[] widths;

    Table(Sheet sheet, List<String> columns, List<List<String>> rows) {
        this.sheet = sheet;
        this.columns = columns;
        this.rows = rows;
        this.widths = shares();
    }

    void draw() throws IOException {
        sheet.skip(10);
        row(columns, ThaiFace.BOLD);
        for (List<String> cells : rows) {
            row(cells, ThaiFace.REGULAR);
        }
        sheet.skip(4);
    }

    private void row(List<String> cells, ThaiFace face) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(ThaiLines.wrap(cells.get(i), face, SIZE, widths[i] - 2 * PADDING));
            height = Math.max(height, wrapped.get(i).size());
        }
        double tall = height * LINE + PADDING;
        if (sheet.keep(tall) && face == ThaiFace.REGULAR) {
            row(columns, ThaiFace.BOLD);
        }
        double top = sheet.y();
        double x = sheet.left;
        for (int i = 0; i < wrapped.size(); i++) {
            for (int n = 0; n < wrapped.get(i).size(); n++) {
                sheet.pen.write(wrapped.get(i).get(n), face, SIZE, x + PADDING, top - (n + 1) * LINE + 3);
            }
            sheet.pen.line(x, top, x, top - tall);
            x += widths[i];
        }
        sheet.pen.line(x, top, x, top - tall);
        sheet.pen.line(sheet.left, top, x, top);
        sheet.pen.line(sheet.left, top - tall, x, top - tall);
        sheet.skip(tall);
    }

    private double[] shares() {
        double[] shares = new double[columns.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double widest = ThaiFace.BOLD.width(columns.get(i), SIZE) * 0.8;
            for (List<String> cells : rows) {
                widest = Math.max(widest, ThaiFace.REGULAR.width(cells.get(i), SIZE));
            }
            shares[i] = Math.sqrt(widest + 12) + 1;
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= sheet.width() / sum;
        }
        return shares;
    }
}
