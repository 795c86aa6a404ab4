package org.sala.web.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sala.shared.Language;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;

/** The periods of one kind that can be chosen: from the present one back to where counting began. */
public final class PeriodChoices {
    private static final int MOST = 60;

    private PeriodChoices() {}

    /**
     * One of them.
     *
     * @param day its first day, by which addresses name it
     */
    public record Choice(LocalDate day, String name, boolean chosen) {}

    /** The choices, newest first; the chosen one is among them wherever it lies. */
    static List<Choice> of(Period chosen, LocalDate countedSince, LocalDate today, Language language) {
        PeriodKind kind = chosen.kind();
        List<Choice> choices = new ArrayList<>();
        Period period = Period.of(kind, today);
        if (chosen.from().isAfter(period.from())) {
            choices.add(choice(chosen, chosen, language));
        }
        while (choices.size() < MOST && !period.to().isBefore(countedSince)) {
            choices.add(choice(period, chosen, language));
            period = period.previous();
        }
        if (choices.stream().noneMatch(Choice::chosen)) {
            choices.add(choice(chosen, chosen, language));
        }
        return choices;
    }

    private static Choice choice(Period period, Period chosen, Language language) {
        return new Choice(period.from(), PeriodNames.full(period, language), period.equals(chosen));
    }
}
