package org.sala.web.visits;

import java.math.BigDecimal;
import java.util.Locale;
import org.sala.visits.boundary.VisitReport;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.PeriodKind;

/**
 * A figure of a period beside that of the period before.
 *
 * @param key of its name: of a single day visitors are people apart, of more days a sum of daily ones
 * @param before null when nothing was counted then
 * @param difference null when there is nothing to compare with
 * @param percent null when a day is missing on either side
 */
public record FigureRow(Figure figure, String key, Long now, Long before, Long difference, BigDecimal percent) {

    static FigureRow of(VisitReport report, Figure figure) {
        boolean counted = report.before().daysCounted() > 0;
        return new FigureRow(
                figure,
                keyOf(figure, report.period().kind() == PeriodKind.DAY),
                report.isBlank() ? null : report.sum().get(figure),
                counted ? report.before().get(figure) : null,
                report.difference(figure).orElse(null),
                report.percent(figure).orElse(null));
    }

    /** The key of the name of a figure. */
    static String keyOf(Figure figure, boolean ofOneDay) {
        return "visits.figure." + (figure == Figure.VISITOR_DAYS && ofOneDay ? "visitors" : figure.word());
    }

    /** The difference with its sign, empty when there is none. */
    public String getSignedDifference() {
        return difference == null ? "" : String.format(Locale.ROOT, "%+,d", difference);
    }

    /** The per cent with their sign, empty when there are none. */
    public String getSignedPercent() {
        return percent == null ? "" : String.format(Locale.ROOT, "%+,.1f%%", percent);
    }
}
