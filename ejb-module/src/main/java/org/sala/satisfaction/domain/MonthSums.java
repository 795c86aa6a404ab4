package org.sala.satisfaction.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the answers of a month for every group, question and option, for questions crossed with options, and for all. */
public final class MonthSums {

    private final Map<Integer, Survey> versions;
    private final Map<Integer, SheetCounts> sheets = new HashMap<>();
    private final Map<Integer, Long> byVersion = new TreeMap<>();
    private final Map<AnswerSource, Long> bySource = new EnumMap<>(AnswerSource.class);
    private long answers;
    private long again;

    /** Sums over answers to these versions of the survey. */
    public MonthSums(Map<Integer, Survey> versions) {
        this.versions = Map.copyOf(versions);
    }

    /**
     * Counts an answer.
     *
     * @param saidAnother whether its reader said to be another person than the one before
     * @throws IllegalArgumentException when the version is not known
     */
    public void count(int version, AnswerSource source, boolean saidAnother, AnswerSheet sheet) {
        answers++;
        again += saidAnother ? 1 : 0;
        byVersion.merge(version, 1L, Long::sum);
        bySource.merge(source, 1L, Long::sum);
        sheets.computeIfAbsent(version, number -> new SheetCounts(survey(number)))
                .count(sheet);
    }

    /** How many answers were counted. */
    public long answers() {
        return answers;
    }

    /** All sums so far. */
    public Map<SummaryKey, Summary> sums() {
        Map<SummaryKey, Summary> sums = new TreeMap<>();
        add(sums, SummaryKey.ALL, answers, Tally.EMPTY);
        add(sums, SummaryKey.AGAIN, again, Tally.EMPTY);
        byVersion.forEach((version, times) -> add(sums, SummaryKey.version(version), times, Tally.EMPTY));
        bySource.forEach((source, times) -> add(sums, SummaryKey.source(source), times, Tally.EMPTY));
        sheets.forEach((version, counts) -> add(sums, survey(version), counts));
        return Map.copyOf(sums);
    }

    private static void add(Map<SummaryKey, Summary> sums, Survey survey, SheetCounts counts) {
        counts.eachQuestion((question, times, tally) -> {
            add(sums, SummaryKey.ALL, 0, tally);
            add(sums, SummaryKey.question(question), times, tally);
            survey.groupOf(question).ifPresent(group -> add(sums, SummaryKey.group(group.code()), 0, tally));
        });
        counts.eachOption(
                (attribute, option, people) -> add(sums, SummaryKey.option(attribute, option), people, Tally.EMPTY));
        counts.eachCrossed((attribute, option, question, times, tally) ->
                add(sums, SummaryKey.crossed(attribute, option, question), times, tally));
    }

    private Survey survey(int version) {
        Survey survey = versions.get(version);
        if (survey == null) {
            throw new IllegalArgumentException("No version " + version + " of the survey");
        }
        return survey;
    }

    private static void add(Map<SummaryKey, Summary> sums, SummaryKey key, long answers, Tally tally) {
        sums.merge(key, new Summary(answers, tally), Summary::plus);
    }
}
