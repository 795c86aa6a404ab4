package org.sala.retention.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sala.account.boundary.SignInDesk;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.feedback.boundary.FeedbackDesk;
import org.sala.notices.boundary.NoticeLeases;
import org.sala.operations.boundary.JobRunBook;
import org.sala.operations.domain.JobRunView;
import org.sala.publication.boundary.PreviewLinks;
import org.sala.publication.boundary.ReadingRoom;
import org.sala.redirects.boundary.MissingAddresses;
import org.sala.retention.domain.Purge;
import org.sala.retention.domain.PurgedFile;
import org.sala.retention.domain.RetentionKind;
import org.sala.retention.persistence.Purges;
import org.sala.search.boundary.SearchMisses;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitIntake;

/**
 * Has the features forget what is older than its period. What a purge removed and the record of it are one transaction, so a purge that
 * is killed and begun again ends with the figures of one that was not.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Retention {
    @Inject
    private RetentionPeriods periods;

    @Inject
    private Purges purges;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @Inject
    private VisitIntake visits;

    @Inject
    private SignInDesk signIns;

    @Inject
    private ReadingRoom readingRoom;

    @Inject
    private PreviewLinks previewLinks;

    @Inject
    private FeedbackDesk feedback;

    @Inject
    private SearchMisses searches;

    @Inject
    private MissingAddresses addresses;

    @Inject
    private NoticeLeases notices;

    @Inject
    private JobRunBook jobs;

    /** Removes everything of a kind that is older than its period, files left aside; tells how much that was. */
    public long purge(RetentionKind kind) {
        LocalDate upTo = upTo(kind);
        long removed = remove(kind, upTo);
        note(kind, upTo, removed);
        return removed;
    }

    /** The day of which, and after which, files of a kind are kept. */
    public LocalDate upTo(RetentionKind kind) {
        return clock.today().minusDays(periods.days(kind));
    }

    /** Puts on record that a file is about to be deleted; once, however often it is said. */
    public void note(RetentionKind kind, String fileName, long size, String sha256) {
        if (!purges.isKnown(kind, fileName, sha256)) {
            purges.add(new PurgedFile(kind, fileName, size, sha256, clock.now()));
            note(kind, upTo(kind), 1);
        }
    }

    private void note(RetentionKind kind, LocalDate upTo, long removed) {
        Purge purge = purges.locked(kind, upTo).orElse(null);
        boolean first = purge == null;
        if (first) {
            purge = new Purge(kind, upTo);
        }
        purge.removed(removed, clock.now());
        if (first) {
            purges.add(purge);
        }
        if (removed > 0) {
            audit.record(
                    AuditEntry.done(JobRunView.TIMETABLE, "retention.purge", kind.name(), removed + " before " + upTo));
        }
    }

    private long remove(RetentionKind kind, LocalDate upTo) {
        var before = upTo.atStartOfDay(clock.zone()).toInstant();
        return switch (kind) {
            case VISITOR_KEYS -> visits.forgetVisitors();
            case SIGN_IN_ATTEMPTS -> signIns.forgetAttemptsBefore(before);
            case PRESENCES -> readingRoom.forgetPresencesBefore(before);
            case PREVIEW_LINKS -> previewLinks.forgetEndedBefore(before);
            case REPORT_CONTACTS -> feedback.forgetContacts();
            case CLOSED_REPORTS -> feedback.forgetReportsClosedBefore(before);
            case USEFULNESS -> feedback.forgetUsefulnessBefore(upTo.withDayOfMonth(1));
            case SEARCH_MISSES -> searches.forgetBefore(upTo.withDayOfMonth(1));
            case MISSING_ADDRESSES -> addresses.forgetBefore(upTo.withDayOfMonth(1));
            case NOTICES -> notices.forgetSentBefore(before);
            case JOB_RUNS -> jobs.forgetEndedBefore(before);
            case IMPORT_FILES, TRAFFIC_LOGS -> 0;
        };
    }
}
