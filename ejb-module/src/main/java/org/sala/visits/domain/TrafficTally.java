package org.sala.visits.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What a piece of a log adds up to, by day. Tallies of neighbouring pieces merge into the tally of both, in whatever pieces the log was read. */
public final class TrafficTally {

    /** How many lines that are no lines are kept to be shown. */
    public static final int SAMPLES = 10;

    /**
     * A line that could not be read.
     *
     * @param offset where it begins in the file, in bytes
     * @param text its beginning
     */
    public record Malformed(long offset, String text) {}

    private final TreeMap<LocalDate, DayTally> days = new TreeMap<>();
    private final List<Malformed> samples = new ArrayList<>();
    private final VisitorKeys keys;
    private final Subjects subjects;
    private long lines;
    private long malformed;
    private long leftOut;
    private long firstSecond = Long.MAX_VALUE;
    private long lastSecond = Long.MIN_VALUE;

    TrafficTally(VisitorKeys keys, Subjects subjects) {
        this.keys = keys;
        this.subjects = subjects;
    }

    /** The days that have lines, in order. */
    public Collection<DayTally> days() {
        return Collections.unmodifiableCollection(days.values());
    }

    /** A day, empty when it has no line. */
    public Optional<DayTally> day(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** All lines read, malformed ones included. */
    public long lines() {
        return lines;
    }

    /** How many lines could not be read. */
    public long malformed() {
        return malformed;
    }

    /** Lines that could be read and are not to be counted, by {@link ReadingRules#counted}. */
    public long leftOut() {
        return leftOut;
    }

    /** The earliest instant of a line counted, empty when there is none. */
    public Optional<Instant> first() {
        return firstSecond > lastSecond ? Optional.empty() : Optional.of(Instant.ofEpochSecond(firstSecond));
    }

    /** The latest instant of a line counted, empty when there is none. */
    public Optional<Instant> last() {
        return firstSecond > lastSecond ? Optional.empty() : Optional.of(Instant.ofEpochSecond(lastSecond));
    }

    /** The first malformed lines, at most {@link #SAMPLES}. */
    public List<Malformed> samples() {
        return List.copyOf(samples);
    }

    /** Adds the tally of the piece that follows in the log; both must have been read with the same visitor keys. */
    public TrafficTally append(TrafficTally later) {
        lines += later.lines;
        malformed += later.malformed;
        leftOut += later.leftOut;
        firstSecond = Math.min(firstSecond, later.firstSecond);
        lastSecond = Math.max(lastSecond, later.lastSecond);
        later.samples.stream().limit(SAMPLES - samples.size()).forEach(samples::add);
        later.days.forEach((day, tally) -> {
            if (days.putIfAbsent(day, tally) != null) {
                days.get(day).append(tally);
            }
        });
        return this;
    }

    /** The same without figures, where only lines are of interest; takes no memory that grows with readers. */
    TrafficTally withoutDays() {
        days.clear();
        return this;
    }

    DayTally open(LocalDate day) {
        return days.computeIfAbsent(day, unknown -> new DayTally(day, keys.of(day), subjects));
    }

    void lineRead() {
        lines++;
    }

    void leaveOut() {
        leftOut++;
    }

    void reach(long epochSecond) {
        firstSecond = Math.min(firstSecond, epochSecond);
        lastSecond = Math.max(lastSecond, epochSecond);
    }

    void malformed(long offset, String text) {
        malformed++;
        if (samples.size() < SAMPLES) {
            samples.add(new Malformed(offset, text));
        }
    }
}
