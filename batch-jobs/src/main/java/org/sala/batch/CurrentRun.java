package org.sala.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.operations.boundary.JobRunBook;
import org.sala.operations.domain.JobRunView;

/** The record of the run that an artefact belongs to; every job passes its number on as the property {@code run}. */
@Dependent
public class CurrentRun {
    private static final Logger LOG = Logger.getLogger(CurrentRun.class.getName());

    @Inject
    private JobContext context;

    @Inject
    private JobRunBook book;

    /** The run's number in the portal's own record. */
    public long number() {
        return Long.parseLong(context.getProperties().getProperty("run"));
    }

    /** What the run was told under this name; empty when nothing. It was checked before the run began. */
    public Optional<String> parameter(String name) {
        return book.find(number()).map(run -> run.parameters().get(name));
    }

    /** Says how many items there are left to do. */
    public void plan(long items) {
        book.plan(number(), items);
    }

    /** Counts an item as done. */
    public void advance() {
        advance(1);
    }

    /** Counts so many items as done. */
    public void advance(int items) {
        JobRunView run = book.advance(number(), items);
        LOG.info(() -> run.job() + " run " + run.id() + ": " + run.done() + " of " + run.total());
    }

    /**
     * Keeps a line in the log of the run, for administrators to read in their language; no secret.
     *
     * @param key of a text, such as {@code operations.said.swept}
     * @param arguments numbers, dates, names of things; none with a comma and a space
     */
    public void say(String key, Object... arguments) {
        String line = key + " [" + Stream.of(arguments).map(String::valueOf).collect(Collectors.joining(", ")) + "]";
        LOG.info(() -> "run " + number() + ": " + line);
        book.say(number(), line);
    }

    /** Keeps what made the run fail, in the words of its innermost cause. */
    void failed(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        book.note(number(), cause.toString());
    }

    /** Keeps an item that was left out, and why. */
    public void skip(String item, String reason) {
        book.skip(number(), item, reason);
    }
}
