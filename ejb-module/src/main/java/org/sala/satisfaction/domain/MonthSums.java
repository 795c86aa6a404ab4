package org.sala.satisfaction.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up the answers of a month for every group, question and option, for questions crossed with options, and for all. */
public final class MonthSums {

    private final Map<Integer, Survey> versions;
    private final Map<SummaryKey, Summary> sums = new TreeMap<>();

    /** Sums over so many answers to these versions of the survey. */
    public MonthSums(Map<Integer, Survey> versions, long answers) {
        this.versions = Map.copyOf(versions);
        sums.put(SummaryKey.ALL, new Summary(answers, Tally.EMPTY));
    }

    /** Counts a mark that was given so many times to a question, which stands in the group its version has it in. */
    public void addMarks(int version, String question, Mark mark, long times) {
        Summary marks = new Summary(0, Tally.EMPTY.plus(mark, times));
        add(SummaryKey.ALL, marks);
        add(SummaryKey.question(question), new Summary(times, marks.tally()));
        Optional.ofNullable(versions.get(version))
                .flatMap(survey -> survey.groupOf(question))
                .ifPresent(group -> add(SummaryKey.group(group.code()), marks));
    }

    /** Counts those who chose an option of an attribute. */
    public void addChosen(String attribute, String option, long times) {
        add(SummaryKey.option(attribute, option), new Summary(times, Tally.EMPTY));
    }

    /** Counts those whose answer came by one way. */
    public void addFrom(AnswerSource source, long times) {
        add(SummaryKey.source(source), new Summary(times, Tally.EMPTY));
    }

    /** Counts those who answered a version, and how many of them said to be another person than the one before. */
    public void addTo(int version, long times, long again) {
        add(SummaryKey.version(version), new Summary(times, Tally.EMPTY));
        add(SummaryKey.AGAIN, new Summary(again, Tally.EMPTY));
    }

    /** Counts a mark that those who chose an option gave to a question so many times. */
    public void addCrossed(String attribute, String option, String question, Mark mark, long times) {
        add(SummaryKey.crossed(attribute, option, question), new Summary(times, Tally.EMPTY.plus(mark, times)));
    }

    /** All sums so far. */
    public Map<SummaryKey, Summary> sums() {
        return Map.copyOf(sums);
    }

    private void add(SummaryKey key, Summary more) {
        sums.merge(key, more, Summary::plus);
    }
}
