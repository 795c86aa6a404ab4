package org.sala.web.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.shared.Language;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.web.texts.Messages;

/** What a chart draws of figures. */
final class ChartPoints {
    private ChartPoints() {}

    /**
     * The parts of a period.
     *
     * @param countedSince the first day that was ever counted, null before there is any
     */
    static List<FigureChart.Point> of(
            List<VisitSum> parts, PeriodKind kind, Figure figure, LocalDate countedSince, Language language) {
        return parts.stream()
                .map(sum -> {
                    Period part = new Period(kind, sum.from(), sum.to());
                    return new FigureChart.Point(
                            PeriodNames.full(part, language),
                            PeriodNames.below(part, language),
                            sum.daysCounted() == 0 ? null : sum.get(figure),
                            sum.isWhole(),
                            PeriodNames.absence(sum, countedSince, language));
                })
                .toList();
    }

    /** The hours of a day; null stands for one in which nothing was counted. */
    static List<FigureChart.Point> of(List<Long> hours, Language language) {
        return IntStream.range(0, hours.size())
                .mapToObj(hour -> new FigureChart.Point(
                        Messages.of(language, "visits.hour", twoDigits(hour)),
                        Messages.of(language, "visits.hour-brief", twoDigits(hour)),
                        hours.get(hour),
                        true,
                        Messages.of(language, "visits.interrupted")))
                .toList();
    }

    private static String twoDigits(int hour) {
        return (hour < 10 ? "0" : "") + hour;
    }
}
