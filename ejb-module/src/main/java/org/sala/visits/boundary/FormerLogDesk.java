package org.sala.visits.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.JobRuns;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;
import org.sala.visits.domain.FormerLog;
import org.sala.visits.domain.FormerLogView;
import org.sala.visits.domain.FormerLook;
import org.sala.visits.domain.VisitsRefused;
import org.sala.visits.persistence.FormerLogs;

/**
 * Logs of a former website: taken in and looked through, read by an administrator, then confirmed or thrown away. Until it is confirmed nothing of a
 * log is counted. Every method refuses who is no administrator.
 */
@Stateless
@TellsClashes
public class FormerLogDesk {
    private static final int LONGEST_NAME = 300;
    private static final String JOB = "visit-statistics";

    @Inject
    private FormerLogs logs;

    @Inject
    private FormerLogBook book;

    @Inject
    private FormerLogFolder folder;

    @Inject
    private FormerCounting counting;

    @Inject
    private VisitIntake intake;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @EJB
    private JobRuns runs;

    /**
     * Takes in an upload and looks it through; returns the number of the log.
     *
     * @throws Refused when the person may not, or the file is empty, too large or known; nothing of it is kept then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long upload(String fileName, InputStream in) {
        String person = administrator();
        return take(fileName, folder.receive(in), null, person);
    }

    /**
     * Takes in a file that was put on the server; returns the number of the log.
     *
     * @throws Refused when the person may not, or the file is not there or known; it stays where it is then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long takeWaiting(String name) {
        String person = administrator();
        Path file = folder.waiting(name);
        return take(name, file, file, person);
    }

    private long take(String fileName, Path file, Path waited, String person) {
        String name = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        Path taken = folder.keep(file);
        boolean kept = false;
        try {
            Instant before = counting.before();
            FormerLook look = FormerLook.through(
                    taken,
                    intake.rules(),
                    FormerLook.notYetCounted(counting.earlier(null), counting.after(), before.getEpochSecond()));
            long id = book.add(name, folder.storedName(taken), look, before, person);
            kept = true;
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept) {
                folder.giveBack(taken, waited);
            }
        }
    }

    /** The files on the server that wait to be taken in. */
    public List<String> waiting() {
        administrator();
        return folder.waiting();
    }

    /** All logs, the newest first. */
    public List<FormerLogView> list() {
        administrator();
        return logs.all().stream().map(FormerLog::view).toList();
    }

    /** Whether all lines of a log were read by the job. */
    public boolean isCounted(FormerLogView log) {
        administrator();
        return log.confirmedAt() != null && intake.placeOf(log.storedName()).lines() >= log.lines();
    }

    /**
     * Has a log counted as reported.
     *
     * @throws Refused when the person may not, no line of it would be counted, another log with lines of its time was confirmed since it was looked
     *     through, or it was confirmed or has changed meanwhile
     */
    public void confirm(long id, int expectedVersion) {
        String person = administrator();
        FormerLog log = require(id);
        FormerLogView view = log.view();
        boolean crossed = counting.earlier(null).stream()
                .map(FormerLog::view)
                .anyMatch(other -> other.confirmedAt().isAfter(view.takenAt())
                        && view.first() != null
                        && !other.first().isAfter(view.last())
                        && !other.last().isBefore(view.first()));
        log.confirm(person, expectedVersion, clock.now());
        if (crossed || counting.after() > view.first().getEpochSecond()) {
            throw new VisitsRefused("counted-meanwhile");
        }
        audit.record(AuditEntry.done(
                person,
                "visits.confirm-log",
                "log " + id,
                view.fileName() + ", lines: " + view.counted() + ", from " + view.first() + " to " + view.last()));
    }

    /**
     * Throws a log away that was not confirmed.
     *
     * @throws Refused when the person may not, or the log was confirmed or has changed meanwhile
     */
    public void discard(long id, int expectedVersion) {
        String person = administrator();
        FormerLog log = require(id);
        log.requireOpen(expectedVersion);
        logs.remove(log);
        audit.record(AuditEntry.done(
                person, "visits.discard-log", "log " + id, log.view().fileName()));
        folder.drop(log.storedName());
    }

    /** Starts the job now rather than at the next minute; when it runs already, the next minute's run counts what was confirmed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void startRun() {
        try {
            runs.start(JOB, Map.of(), administrator());
        } catch (Refused runsAlready) {
            return; // the next minute's run does it
        }
    }

    private String administrator() {
        return currentPerson.require(Role.ADMINISTRATOR).username();
    }

    private FormerLog require(long id) {
        return logs.locked(id).orElseThrow(() -> new VisitsRefused("no-such-log"));
    }
}
