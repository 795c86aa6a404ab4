package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.FormerLog;
import org.sala.visits.domain.FormerLogView;
import org.sala.visits.domain.FormerLook;
import org.sala.visits.domain.VisitsRefused;
import org.sala.visits.persistence.FormerLogs;
import org.sala.visits.persistence.VisitBook;

/** Stores what was found in logs of a former website, apart from the looking, which may take longer than a transaction lasts, and drops old files. */
@Stateless
public class FormerLogBook {

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    private FormerLogs logs;

    @Inject
    private FormerLogFolder folder;

    @Inject
    private VisitBook days;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * Keeps a log with what was found in it; returns its number.
     *
     * @throws VisitsRefused when its content is known, under whatever name
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long add(String fileName, String storedName, FormerLook look, Instant before, String person) {
        logs.withContent(look.contentHash()).ifPresent(known -> {
            throw new VisitsRefused("known-content", known.view().fileName());
        });
        FormerLog log = new FormerLog(fileName, storedName, look, before, person, clock.now());
        logs.add(log);
        audit.record(AuditEntry.done(
                person,
                "visits.take-log",
                "log " + log.id(),
                fileName + ", SHA-256 " + look.contentHash() + ", lines: " + look.lines()));
        return log.id();
    }

    /**
     * Deletes the files of logs that were confirmed 90 days ago or earlier, as addresses of readers stand in them; their days stand for good then. Each
     * is recorded with size and hash before it goes.
     *
     * @return how many files were deleted
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int removeOld() {
        List<FormerLog> old = logs.confirmedBefore(clock.now().minus(KEPT)).stream()
                .filter(log -> folder.isKept(log.storedName()))
                .toList();
        for (FormerLog log : old) {
            FormerLogView view = log.view();
            LocalDate last = LocalDate.ofInstant(view.last(), clock.zone());
            LocalDate.ofInstant(view.first(), clock.zone())
                    .datesUntil(last.plusDays(1))
                    .forEach(days::standForGood);
            audit.record(AuditEntry.done(
                    JobRunView.TIMETABLE,
                    "visits.remove-log",
                    "log " + view.id(),
                    view.fileName() + ", bytes: " + view.bytes() + ", SHA-256 of its text " + view.contentHash()));
            folder.drop(log.storedName());
        }
        return old.size();
    }
}
