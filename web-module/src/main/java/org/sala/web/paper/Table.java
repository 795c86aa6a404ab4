package org.sala.web.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sala.shared.paper.ThaiFace;
import org.sala.shared.paper.ThaiLines;

/**
 * A ruled table whose columns share the width by what they hold; columns of figures stand to the right. It breaks across pages, within a row too where a row is taller than
 * the room that is left, and repeats its headings on every page.
 */
final class Table {
    private static final double SIZE = 10;
    private static final double LINE = SIZE * 1.55;
    private static final double PADDING = 4;

    private static final Pattern FIGURE = Pattern.compile("[0-9\u0e50-\u0e59.,%]+|[-\u2013]");

    /** A column that needs no more keeps to what it needs. */
    private static final double NARROW = 55;

    /** A row that is not split needs at most so many lines of room. */
    private static final int LINES_KEPT_TOGETHER = 6;

    private final Sheet sheet;
    private final List<String> columns;
    private final List<List<String>> rows;
    private final double[] widths;
    private final boolean[] figures;

    Table(Sheet sheet, List<String> columns, List<List<String>> rows) {
        this.sheet = sheet;
        this.columns = columns;
        this.rows = rows;
        this.widths = widths();
        this.figures = new boolean[columns.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = isOfFigures(rows, i);
        }
    }

    /** Whether a column holds figures alone. */
    static boolean isOfFigures(List<List<String>> rows, int column) {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(cells -> FIGURE.matcher(cells.get(column)).matches());
    }

    void draw() throws IOException {
        sheet.skip(8);
        List<List<String>> head = wrapped(columns, ThaiFace.BOLD);
        sheet.keep(tall(head) + LINES_KEPT_TOGETHER * LINE);
        box(head, ThaiFace.BOLD);
        for (List<String> cells : rows) {
            row(wrapped(cells, ThaiFace.REGULAR), head);
        }
        sheet.skip(4);
    }

    private void row(List<List<String>> cells, List<List<String>> head) throws IOException {
        List<List<String>> left = cells;
        while (lines(left) > 0) {
            int fitting = (int) ((sheet.room() - PADDING) / LINE);
            if (fitting < Math.min(lines(left), LINES_KEPT_TOGETHER)) {
                sheet.turn();
                box(head, ThaiFace.BOLD);
                fitting = (int) ((sheet.room() - PADDING) / LINE);
            }
            int now = Math.min(fitting, lines(left));
            box(part(left, 0, now), ThaiFace.REGULAR);
            left = part(left, now, Integer.MAX_VALUE);
        }
    }

    private void box(List<List<String>> cells, ThaiFace face) throws IOException {
        double tall = tall(cells);
        double top = sheet.y();
        double x = Sheet.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            for (int n = 0; n < cells.get(i).size(); n++) {
                String line = cells.get(i).get(n);
                double indent = figures[i] ? widths[i] - PADDING - face.width(line, SIZE) : PADDING;
                sheet.pen().write(line, face, SIZE, x + indent, top - (n + 1) * LINE + 3);
            }
            sheet.pen().line(x, top, x, top - tall);
            x += widths[i];
        }
        sheet.pen().line(x, top, x, top - tall);
        sheet.pen().line(Sheet.LEFT, top, x, top);
        sheet.pen().line(Sheet.LEFT, top - tall, x, top - tall);
        sheet.skip(tall);
    }

    private List<List<String>> wrapped(List<String> cells, ThaiFace face) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = new ArrayList<>();
            for (String typed : cells.get(i).split("\n")) {
                lines.addAll(ThaiLines.wrap(typed.strip(), face, SIZE, widths[i] - 2 * PADDING));
            }
            wrapped.add(lines);
        }
        return wrapped;
    }

    private static List<List<String>> part(List<List<String>> cells, int from, int to) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
    }

    private static int lines(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static double tall(List<List<String>> cells) {
        return lines(cells) * LINE + PADDING;
    }

    private double[] widths() {
        double[] shares = new double[columns.size()];
        double[] found = new double[columns.size()];
        double room = Sheet.width();
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double widest = ThaiFace.BOLD.width(columns.get(i), SIZE);
            for (List<String> cells : rows) {
                widest = Math.max(widest, ThaiFace.REGULAR.width(cells.get(i), SIZE));
            }
            boolean narrow = widest <= NARROW;
            found[i] = narrow ? widest + 2 * PADDING + 1 : 0;
            shares[i] = narrow ? 0 : Math.sqrt(widest);
            room -= found[i];
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            found[i] += sum == 0 ? room / shares.length : shares[i] * room / sum;
        }
        return found;
    }
}
