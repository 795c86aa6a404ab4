package org.sala.web.visits;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.sala.shared.Language;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;
import org.sala.web.texts.Messages;

/**
 * A line of the counter. Where nothing was counted there is no number: nobody knows that nobody came.
 *
 * @param label what the number stands for, such as วันนี้
 * @param count null when nothing was counted
 * @param absence why there is no number, in few words; null when there is one
 * @param marked whether the number lacks what happened while counting was interrupted
 * @param note when counting was interrupted, in a sentence; null when it was not, too often to say, or in part of more than a day
 */
public record CounterRow(String label, Long count, String absence, boolean marked, String note) {
    private static final int MOST_TOLD = 3;

    /**
     * The line of a period.
     *
     * @param begun the first day that was ever counted; what was before it was not interrupted
     */
    static CounterRow of(
            String labelKey, VisitSum sum, Figure figure, LocalDate begun, ZoneId zone, Language language) {
        String label = Messages.of(language, labelKey);
        if (sum.daysCounted() > 0) {
            boolean told =
                    !sum.isWhole() && sum.days() == 1 && sum.interruptions().size() <= MOST_TOLD;
            return new CounterRow(
                    label,
                    sum.get(figure),
                    null,
                    !sum.isWhole(),
                    told ? note("*", label, sum.interruptions(), zone, language) : null);
        }
        if (sum.to().isBefore(begun) || sum.interruptions().isEmpty()) {
            return new CounterRow(label, null, Messages.of(language, "visits.not-begun"), false, null);
        }
        List<Interruption> lost = sum.interruptions();
        Interruption all =
                new Interruption(lost.get(0).from(), lost.get(lost.size() - 1).to());
        return new CounterRow(
                label,
                null,
                Messages.of(language, "visits.interrupted"),
                false,
                note("–", label, List.of(all), zone, language));
    }

    private static String note(String mark, String label, List<Interruption> lost, ZoneId zone, Language language) {
        String times = lost.stream()
                .map(each -> PeriodNames.fromTo(each, zone, language))
                .collect(Collectors.joining("; "));
        return Messages.of(language, "visits.interrupted-note", mark, label, times);
    }
}
