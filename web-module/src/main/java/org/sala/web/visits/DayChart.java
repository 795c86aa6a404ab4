package org.sala.web.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;
import org.sala.visits.domain.DayFigures;

/**
 * A bar for each day of a period, laid out for an SVG of {@value #WIDTH} by {@value #HEIGHT}. A day that was not counted has no bar.
 *
 * @param bars from the first day to the last
 * @param lines the grid, bottom first
 */
public record DayChart(List<Bar> bars, List<Line> lines) {
    /** The width of the drawing. */
    public static final int WIDTH = 720;

    /** The height of the drawing. */
    public static final int HEIGHT = 220;

    private static final int LEFT = 48;
    private static final int BOTTOM = 30;
    private static final int TOP = 20;
    private static final int STEPS = 4;
    private static final int LABEL_EVERY = 5;

    /**
     * One day.
     *
     * @param count null when the day was not counted
     * @param label below the bar, empty for most
     */
    public record Bar(LocalDate day, Long count, double x, double y, double width, double height, String label) {
        /** The middle, where the label stands. */
        public double middle() {
            return round(x + width / 2);
        }
    }

    /** A line of the grid with what it stands for. */
    public record Line(double y, long value) {}

    /** The chart of the days of [from, to]. */
    static DayChart of(LocalDate from, LocalDate to, List<DayFigures> counted, Language language) {
        Map<LocalDate, Long> counts = new TreeMap<>();
        counted.forEach(day -> counts.put(day.day(), day.visits()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long top = ceiling(most);
        double space = (double) HEIGHT - BOTTOM - TOP;
        List<LocalDate> days = from.datesUntil(to.plusDays(1)).toList();
        double step = (double) (WIDTH - LEFT) / days.size();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Long count = counts.get(days.get(i));
            double height = count == null ? 0 : space * count / top;
            bars.add(new Bar(
                    days.get(i),
                    count,
                    round(LEFT + i * step + step * 0.15),
                    round(HEIGHT - BOTTOM - height),
                    round(step * 0.7),
                    round(height),
                    i % LABEL_EVERY == 0
                            ? ThaiDates.abbreviated(days.get(i), language).replaceAll(" \\d+$", "")
                            : ""));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            lines.add(new Line(round(HEIGHT - BOTTOM - space * i / STEPS), top * i / STEPS));
        }
        return new DayChart(List.copyOf(bars), List.copyOf(lines));
    }

    /** Whether any day was counted. */
    public boolean isBlank() {
        return bars.stream().allMatch(bar -> bar.count() == null);
    }

    /** The next number above that parts into four whole steps and reads well. */
    static long ceiling(long most) {
        long unit = STEPS;
        while (unit * 10 < most) {
            unit *= 10;
        }
        return Math.max(1, (most + unit - 1) / unit) * unit;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
