package org.sala.satisfaction.boundary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sala.imports.domain.OldDate;
import org.sala.satisfaction.domain.Answer;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.PaperAnswer;
import org.sala.satisfaction.domain.PaperColumns;
import org.sala.satisfaction.domain.PaperFault;
import org.sala.satisfaction.domain.PaperNumber;
import org.sala.satisfaction.domain.PaperVersion;
import org.sala.shared.Language;
import org.sala.shared.Refused;

/** Holds a paper form against its version of the survey, and finds all that is wrong with it rather than the first. */
final class PaperCheck {
    private final PaperVersion version;
    private final AnswerCheck check;
    private final LocalDate today;
    private final ZoneId zone;

    PaperCheck(PaperVersion version, LocalDate today, ZoneId zone) {
        this.version = version;
        this.check = new AnswerCheck(version.survey());
        this.today = today;
        this.zone = zone;
    }

    /** What stands against the form; empty when nothing does. */
    List<PaperFault> faults(PaperGiven given) {
        List<PaperFault> faults = new ArrayList<>();
        attempt(PaperColumns.DAY, () -> day(given.day()), faults);
        attempt(PaperColumns.NUMBER, () -> PaperNumber.of(given.number()), faults);
        int before = faults.size();
        given.marks().forEach((question, mark) -> {
            if (AnswerCheck.isGiven(mark)) {
                attempt(PaperColumns.question(question), () -> check.marks(Map.of(question, mark)), faults);
            }
        });
        if (faults.size() == before) {
            attempt("", () -> check.marks(given.marks()), faults);
        }
        given.attributes()
                .forEach((attribute, option) -> attempt(
                        PaperColumns.attribute(attribute),
                        () -> check.attributes(Map.of(attribute, option == null ? "" : option)),
                        faults));
        attempt(PaperColumns.COMMENT, () -> Optional.ofNullable(check.comment(given.comment())), faults);
        return faults;
    }

    /**
     * The form, ready to be stored.
     *
     * @throws Refused for the first of its {@link #faults}
     */
    PaperAnswer answer(PaperGiven given) {
        LocalDate day = day(given.day());
        PaperNumber number = PaperNumber.of(given.number()).orElse(null);
        Map<String, Mark> marks = check.marks(given.marks());
        Answer answer = new Answer(
                version.number(),
                version.version().contentHash(),
                LocalDateTime.of(day, LocalTime.NOON).atZone(zone).toInstant(),
                day.withDayOfMonth(1),
                Language.TH,
                AnswerSource.PAPER,
                version.survey().bandSet(),
                "paper " + UUID.randomUUID(),
                false,
                marks,
                check.attributes(given.attributes()));
        return new PaperAnswer(answer, day, number, check.comment(given.comment()));
    }

    private LocalDate day(String given) {
        if (!AnswerCheck.isGiven(given)) {
            throw new Refused("papers.refusal.day-missing");
        }
        LocalDate day = OldDate.of(given)
                .map(LocalDateTime::toLocalDate)
                .orElseThrow(() -> new Refused("papers.refusal.day-unreadable", AnswerCheck.shown(given)));
        version.require(day, today);
        return day;
    }

    private static void attempt(String column, Part part, List<PaperFault> faults) {
        try {
            part.look();
        } catch (Refused refusal) {
            faults.add(new PaperFault(column, refusal));
        }
    }

    /** A part of a form that is looked at; only whether it is refused counts. */
    private interface Part {
        Object look();
    }
}
