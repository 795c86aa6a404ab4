package org.sala.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobParameter;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobTiming;
import org.sala.operations.domain.LogLineView;
import org.sala.operations.domain.ParameterKind;
import org.sala.operations.domain.SkippedItemView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Dates;
import org.sala.web.texts.Texts;

/** Jobs and their runs in words. */
@Named
@RequestScoped
public class JobWords {
    private static final DateTimeFormatter LINE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Inject
    private Texts texts;

    @Inject
    private Dates dates;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    /** A parameter a run was told: what it is called, and its value. */
    public record Told(String label, String value) {}

    /** When a job's turn comes. */
    public String timing(JobTiming timing) {
        String key = "operations.timing." + timing.kind();
        return switch (timing.kind()) {
            case BY_HAND -> texts.of(key);
            case MINUTES ->
                timing.minutes() == 1 ? texts.of("operations.timing.every-minute") : texts.of(key, timing.minutes());
            case HOURLY -> texts.of(key, timing.at().getMinute());
            case DAILY -> texts.of(key, timing.at());
            case WEEKLY ->
                texts.of(
                        key,
                        timing.weekday()
                                .getDisplayName(
                                        TextStyle.FULL,
                                        RequestLanguage.of(request).locale()),
                        timing.at());
            case MONTHLY -> texts.of(key, timing.monthday(), timing.at());
        };
    }

    /** Who started a run. */
    public String startedBy(JobRunView run) {
        return run.startedBy().equals(JobRunView.TIMETABLE)
                ? texts.of("operations.started-by.timetable")
                : run.startedBy();
    }

    /** How long a run took or has been taking. */
    public String duration(JobRunView run) {
        return duration(run.duration(clock.now()));
    }

    /** How many items a run does a minute. */
    public String rate(JobRunView run) {
        OptionalDouble rate = run.rate(clock.now());
        return rate.isEmpty()
                ? texts.of("operations.progress.rate-unknown")
                : texts.of("operations.progress.rate", Math.max(1, Math.round(rate.getAsDouble())));
    }

    /** How long a run will go on. */
    public String left(JobRunView run) {
        return run.left(clock.now())
                .map(left -> texts.of("operations.progress.left", duration(left)))
                .orElseGet(() -> texts.of("operations.progress.left-unknown"));
    }

    /** A line of a log, without its time. */
    public String line(JobRunView run, LogLineView line) {
        Language language = RequestLanguage.of(request);
        String text =
                switch (line.kind()) {
                    case SKIPPED -> SkipReasons.inLine(run.job(), line.text(), language);
                    case SAID -> SaidLines.inWords(line.text(), language);
                    default -> line.text();
                };
        return texts.of("operations.log." + line.kind(), text);
    }

    /** Why something was left out. */
    public String reason(JobRunView run, SkippedItemView item) {
        return SkipReasons.inWords(run.job(), item.reason(), RequestLanguage.of(request));
    }

    /** The day and time of day of a line, to the second. */
    public String at(Instant instant) {
        return LINE_TIME.format(instant.atZone(clock.zone()));
    }

    /** The first line of every log. */
    public String begun(JobRunView run) {
        return at(run.startedAt()) + " " + texts.of("operations.log.begun", startedBy(run), run.node());
    }

    /** The last line of the log of a run that has ended. */
    public String ended(JobRunView run) {
        String counts = texts.of("operations.console.counts", run.done(), run.total(), run.skipped());
        return at(run.endedAt()) + " " + texts.of("operations.state." + run.state()) + ": " + counts;
    }

    /** What a run was told, by the words of the form it was started with. */
    public List<Told> told(JobRunView run) {
        Optional<JobDescription> job = JobCatalogue.find(run.job());
        List<Told> told = new ArrayList<>();
        run.parameters()
                .forEach((name, value) -> told.add(job.stream()
                        .flatMap(known -> known.parameters().stream())
                        .filter(parameter -> parameter.name().equals(name))
                        .findFirst()
                        .map(parameter ->
                                new Told(texts.of(job.get().parameterKey(name)), value(job.get(), parameter, value)))
                        .orElse(new Told(name, value))));
        return told;
    }

    /** The class of the tag that shows how a run stands. */
    public String tag(JobRunView run) {
        if (run.isRunning()) {
            return "tag running";
        }
        return run.state().canBeRestarted() ? "tag bad" : "tag good";
    }

    private String duration(Duration took) {
        return took.toHours() > 0
                ? texts.of("operations.console.duration-hours", took.toHours(), took.toMinutesPart())
                : texts.of("operations.console.duration-text", took.toMinutes(), took.toSecondsPart());
    }

    private String value(JobDescription job, JobParameter parameter, String value) {
        if (parameter.kind() == ParameterKind.DAY) {
            return dates.full(LocalDate.parse(value));
        }
        return parameter.kind() == ParameterKind.CHOICE
                ? texts.of(job.parameterKey(parameter.name()) + "." + value)
                : value;
    }
}
