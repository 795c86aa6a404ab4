package org.sala.web.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Bars for the parts of a period, laid out for an SVG of {@value #WIDTH} by {@value #HEIGHT}. A part that was not counted has no bar:
 * neighbours among them make one empty box that says why.
 *
 * @param bars of the parts that were counted, from the first to the last
 * @param hollows where nothing was counted
 * @param labels below the bars, as many as have room
 * @param lines the grid, bottom first
 */
public record FigureChart(List<Bar> bars, List<Hollow> hollows, List<Label> labels, List<Line> lines) {
    /** The width of the drawing. */
    public static final int WIDTH = 720;

    /** The height of the drawing. */
    public static final int HEIGHT = 220;

    private static final int LEFT = 56;
    private static final int BOTTOM = 30;
    private static final int TOP = 20;
    private static final int STEPS = 4;
    private static final int MOST_LABELS = 6;

    /**
     * What is drawn: one part of the period.
     *
     * @param name in full, such as a date
     * @param brief what may stand below the bar
     * @param count null when it was not counted
     * @param whole whether all of the part was counted
     * @param absence why there is no count
     */
    public record Point(String name, String brief, Long count, boolean whole, String absence) {}

    /** A bar. */
    public record Bar(Point point, double x, double y, double width, double height) {
        /** The middle, where a mark stands above. */
        public double middle() {
            return round(x + width / 2);
        }
    }

    /** An empty box from top to bottom. */
    public record Hollow(String text, double x, double width) {
        /** The middle, where the text stands. */
        public double middle() {
            return round(x + width / 2);
        }

        /** Whether the text has room in it on the narrowest screen. */
        public boolean isWide() {
            return width > text.length() * 15;
        }
    }

    /** What stands below. */
    public record Label(double x, String text) {}

    /** A line of the grid with what it stands for. */
    public record Line(double y, long value) {}

    /** The chart of these parts. */
    static FigureChart of(List<Point> points) {
        long most = points.stream()
                .map(Point::count)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long top = ceiling(most);
        double space = (double) HEIGHT - BOTTOM - TOP;
        double step = (double) (WIDTH - LEFT) / Math.max(1, points.size());
        int labelEvery = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Bar> bars = new ArrayList<>();
        List<Hollow> hollows = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = LEFT + i * step;
            if (point.count() == null) {
                addHollow(hollows, point.absence(), x, step);
            } else {
                double height = space * point.count() / top;
                bars.add(new Bar(
                        point,
                        round(x + step * 0.15),
                        round(HEIGHT - BOTTOM - height),
                        round(step * 0.7),
                        round(height)));
            }
            if (i % labelEvery == 0) {
                labels.add(new Label(round(x + step / 2), point.brief()));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            lines.add(new Line(round(HEIGHT - BOTTOM - space * i / STEPS), top * i / STEPS));
        }
        return new FigureChart(List.copyOf(bars), List.copyOf(hollows), List.copyOf(labels), List.copyOf(lines));
    }

    /** Whether nothing was counted. */
    public boolean isBlank() {
        return bars.isEmpty();
    }

    /** Whether a bar stands for less than its whole part. */
    public boolean isMarked() {
        return bars.stream().anyMatch(bar -> !bar.point().whole());
    }

    /** The next number above that parts into four whole steps and reads well. */
    static long ceiling(long most) {
        long unit = STEPS;
        while (unit * 10 < most) {
            unit *= 10;
        }
        return Math.max(1, (most + unit - 1) / unit) * unit;
    }

    private static void addHollow(List<Hollow> hollows, String text, double x, double width) {
        int last = hollows.size() - 1;
        boolean goesOn = last >= 0
                && hollows.get(last).text().equals(text)
                && Math.abs(hollows.get(last).x() + hollows.get(last).width() - x) < 1;
        if (goesOn) {
            Hollow before = hollows.remove(last);
            hollows.add(new Hollow(text, before.x(), round(x + width - before.x())));
        } else {
            hollows.add(new Hollow(text, round(x), round(width)));
        }
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
