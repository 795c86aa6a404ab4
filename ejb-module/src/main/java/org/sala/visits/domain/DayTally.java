package org.sala.visits.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** The figures of one day, from one piece of a log or from several merged in the order of the log. */
public final class DayTally {

    final long[] kinds = new long[LineKind.values().length];
    final long[] hours = new long[24];
    final long[] statuses = new long[600];
    final long[] devices = new long[Device.values().length];
    final long[] systems = new long[OperatingSystem.values().length];
    final long[] browsers = new long[Browser.values().length];
    final Counts pages = new Counts();
    final Counts files = new Counts();
    final Counts referrers = new Counts();
    final Counts robots = new Counts();

    private final LocalDate day;
    private final VisitorKey key;
    private final VisitorSet visitors;
    private final Subjects subjects;

    DayTally(LocalDate day, VisitorKey key, Subjects subjects) {
        this.day = day;
        this.key = key;
        this.subjects = subjects;
        this.visitors = new VisitorSet(subjects);
    }

    /** The day, in the office's zone. */
    public LocalDate day() {
        return day;
    }

    /** The key under which {@link #visitors} are hashed. */
    public VisitorKey key() {
        return key;
    }

    /** The visitors of the day, each with when they were seen. */
    public VisitorSet visitors() {
        return visitors;
    }

    /** Lines of this kind. */
    public long lines(LineKind kind) {
        return kinds[kind.ordinal()];
    }

    /** The day's counts by subject, only those above 0, as a map of the caller's own. */
    public Map<String, Long> by(Dimension dimension) {
        return switch (dimension) {
            case HOUR -> named(hours, hour -> String.format(Locale.ROOT, "%02d", hour));
            case PAGE -> pages.by(subjects::text);
            case ENTRY -> visitors.entries();
            case EXIT -> visitors.exits();
            case FILE -> files.by(file -> subjects.address(file).file());
            case REFERRER -> referrers.by(subjects::text);
            case DEVICE -> named(devices, i -> Device.values()[i].name().toLowerCase(Locale.ROOT));
            case SYSTEM ->
                named(systems, i -> OperatingSystem.values()[i].name().toLowerCase(Locale.ROOT));
            case BROWSER -> named(browsers, i -> Browser.values()[i].name().toLowerCase(Locale.ROOT));
            case STATUS -> named(statuses, Integer::toString);
            case ROBOT -> robots.by(subjects::text);
            case CATEGORY -> pages.by(page -> subjects.address(page).category());
            case PUBLICATION -> pages.by(page -> subjects.address(page).publication());
            case LANGUAGE -> pages.by(page -> subjects.address(page).english() ? "en" : "th");
        };
    }

    /** Adds what stands after this in the log. */
    void append(DayTally later) {
        add(kinds, later.kinds);
        add(hours, later.hours);
        add(statuses, later.statuses);
        add(devices, later.devices);
        add(systems, later.systems);
        add(browsers, later.browsers);
        pages.addAll(later.pages, later.subjects, subjects);
        files.addAll(later.files, later.subjects, subjects);
        referrers.addAll(later.referrers, later.subjects, subjects);
        robots.addAll(later.robots, later.subjects, subjects);
        visitors.append(later.visitors);
    }

    private static Map<String, Long> named(long[] counts, IntFunction<String> name) {
        Map<String, Long> named = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                named.put(name.apply(i), counts[i]);
            }
        }
        return named;
    }

    private static void add(long[] sums, long[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
