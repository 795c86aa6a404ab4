package org.sala.web.satisfaction;

import org.sala.satisfaction.domain.ReportPeriod;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;
import org.sala.web.texts.Messages;

/** What a period is called: "รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2569". */
final class PeriodWords {
    private static final int BUDDHIST_ERA = 543;

    private final Language language;

    PeriodWords(Language language) {
        this.language = language;
    }

    /** The period with its fiscal year. */
    String of(ReportPeriod period) {
        return Messages.of(language, "results.of-year", part(period), year(period));
    }

    /** The period within its fiscal year. */
    String part(ReportPeriod period) {
        return switch (period.kind()) {
            case YEAR -> Messages.of(language, "results.twelve-months");
            case HALF -> Messages.of(language, "results.half-" + period.number());
            case QUARTER -> Messages.of(language, "results.quarter", Integer.toString(period.number()));
            case MONTH -> ThaiDates.month(period.from(), language);
        };
    }

    /** Its first and its last month. */
    String months(ReportPeriod period) {
        String first = ThaiDates.month(period.from(), language);
        return period.from().equals(period.to())
                ? first
                : Messages.of(language, "results.from-to", first, ThaiDates.month(period.to(), language));
    }

    private String year(ReportPeriod period) {
        int buddhist = period.year().buddhistYear();
        return Integer.toString(language == Language.EN ? buddhist - BUDDHIST_ERA : buddhist);
    }
}
