package org.sala.satisfaction.domain;

import java.time.LocalDate;
import java.util.List;
import org.sala.office.domain.Signature;

/**
 * The report of a period as it stands on a day.
 *
 * @param crossed what the people of each option marked; none of periods of which no signed report is made, as cells that are hidden in
 *     one could be found by subtracting another
 * @param comments those written in the period that are published with their reply, the oldest first
 * @param head who heads the office on the day; null when nobody is known to
 * @param asOf the day
 */
public record PeriodReport(
        ReportPeriod period,
        SatisfactionReport figures,
        List<CrossedTable> crossed,
        List<SurveyComment.View> comments,
        ReportText.View text,
        Signature head,
        LocalDate asOf) {

    public PeriodReport {
        crossed = List.copyOf(crossed);
        comments = List.copyOf(comments);
    }

    /** Whether answers of the period may still come. */
    public boolean isRunning() {
        return !asOf.isAfter(period.to().atEndOfMonth());
    }
}
