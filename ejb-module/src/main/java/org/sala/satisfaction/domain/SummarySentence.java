package org.sala.satisfaction.domain;

import java.util.Locale;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;

/** The sentence into which offices put the result of their survey; nobody answering is said, not divided by. */
final class SummarySentence {

    private static final Bilingual RESULT = Bilingual.of(
            "ผู้ตอบแบบสอบถาม %,d คน มีความพึงพอใจในภาพรวมระดับ%s (x̄ = %s, S.D. = %s) คิดเป็นร้อยละ %s",
            "Respondents: %,d. Their overall satisfaction is %s (mean = %s, S.D. = %s), or %s per cent.");
    private static final Bilingual NOBODY =
            Bilingual.of("ยังไม่มีผู้ตอบแบบสอบถามในช่วงเวลานี้", "Nobody has answered the survey in this period.");
    private static final Bilingual NO_MARKS = Bilingual.of(
            "ผู้ตอบแบบสอบถาม %,d คน ไม่มีผู้ให้คะแนนในช่วงเวลานี้",
            "Respondents: %,d. None of them gave a mark in this period.");

    private SummarySentence() {}

    static String of(SatisfactionReport report, Language language) {
        if (report.respondents() == 0) {
            return NOBODY.in(language);
        }
        Tally overall = report.overall();
        return report.level()
                .map(level -> String.format(
                        Locale.ROOT,
                        RESULT.in(language),
                        report.respondents(),
                        level.words().in(language),
                        overall.meanText(),
                        overall.standardDeviationText(),
                        overall.percentSatisfiedText()))
                .orElseGet(() -> String.format(Locale.ROOT, NO_MARKS.in(language), report.respondents()));
    }
}
