package org.sala.operations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

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

    /** Whether it still runs. */
    public boolean isRunning() {
        return state == JobState.RUNNING;
    }

    /** How much is done, 0 to 100; 0 while the amount is unknown. */
    public int percent() {
        return total == 0 ? (state == JobState.DONE ? 100 : 0) : (int) (100 * done / total);
    }

    /** How long it took, or has been taking until now. */
    public Duration duration(Instant now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt);
    }
}
