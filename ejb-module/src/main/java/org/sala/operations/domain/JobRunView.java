package org.sala.operations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What pages show of a run.
 *
 * @param parameters what it was told, in the order of its form; empty when nothing
 * @param startedBy a user name, or {@link #TIMETABLE}
 * @param endedAt null while it runs
 * @param executionId its number in the job repository of its node, null until known
 * @param done items done by this run
 * @param total items this run found to do; what earlier runs did is not counted again
 * @param message what went wrong, null when nothing did
 */
public record JobRunView(
        long id,
        String job,
        Map<String, String> parameters,
        JobState state,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        String node,
        Long executionId,
        long done,
        long total,
        long skipped,
        boolean stopWanted,
        String message) {

    /** Starts runs when their turn comes, in place of a person. */
    public static final String TIMETABLE = "timetable";

    /** Done items from which on a rate tells something. */
    private static final int FEWEST = 3;

    private static final Duration SHORTEST = Duration.ofSeconds(5);

    /** Whether it still runs. */
    public boolean isRunning() {
        return state == JobState.RUNNING;
    }

    /** How much is done, 0 to 100; 0 while the amount is unknown. */
    public int percent() {
        return total == 0 ? (state == JobState.DONE ? 100 : 0) : (int) (100 * done / total);
    }

    /** Items a minute since it began; empty until there are enough to tell, or when it took no time at all. */
    public OptionalDouble rate(Instant now) {
        Duration took = duration(now);
        return done < FEWEST || took.compareTo(SHORTEST) < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(60_000.0 * done / took.toMillis());
    }

    /** How long it will go on at the rate it has had, in whole seconds; empty as long as that would be a guess. */
    public Optional<Duration> left(Instant now) {
        OptionalDouble rate = rate(now);
        return !isRunning() || rate.isEmpty() || total == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round(60 * (total - done) / rate.getAsDouble())));
    }

    /** How long it took, or has been taking until now. */
    public Duration duration(Instant now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt);
    }
}
