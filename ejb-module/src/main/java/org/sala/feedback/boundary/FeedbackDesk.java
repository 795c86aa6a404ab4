package org.sala.feedback.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.feedback.domain.PageReport;
import org.sala.feedback.domain.PageUsefulness;
import org.sala.feedback.domain.ReportGiven;
import org.sala.feedback.persistence.ReaderNotes;
import org.sala.notices.boundary.NoticeQueue;
import org.sala.notices.domain.NoticeText;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.PageOf;
import org.sala.shared.ReaderLimit;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Takes reports of readers, of whom nothing is known, and has staff close them. */
@Stateless
@TellsClashes
public class FeedbackDesk {
    private static final int MOST_REPORTS = 5;

    @Inject
    private ReaderNotes notes;

    @Inject
    private ReaderLimit limit;

    @Inject
    private Offices offices;

    @Inject
    private NoticeQueue queue;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * Keeps a report and tells the web masters.
     *
     * @param client the address of the reader, of which nothing is kept
     * @throws Refused when this reader, or all readers together, have sent too many within the hour
     */
    public void report(ReportGiven given, String client) {
        if (!limit.admits(client, "report", MOST_REPORTS)) {
            throw new Refused("feedback.refusal.too-many");
        }
        notes.add(new PageReport(given, clock.now()));
        NoticeText text = NoticeText.of("report.web-masters", given.path(), given.words());
        offices.people().stream()
                .filter(Person::isActive)
                .map(Person::view)
                .filter(person -> person.holds(Role.WEB_MASTER))
                .forEach(person -> queue.tell(person.id(), true, text, "/staff/reports.xhtml"));
    }

    /**
     * Counts whether a page was useful, once for each reader and page within the hour; a second word of the same reader changes nothing.
     *
     * @param path as in {@link ReportGiven}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void count(String path, boolean useful, String client) {
        if (!limit.admits(client, "useful " + path, 1)) {
            return;
        }
        LocalDate month = clock.today().withDayOfMonth(1);
        try {
            notes.count(path, month, useful);
        } catch (RuntimeException twoAtOnce) {
            notes.count(path, month, useful);
        }
    }

    /** One page of the reports, for whoever is signed in: open ones, the oldest first, or closed ones, the newest first. */
    public PageOf<PageReport.View> reports(boolean open, int page, int size) {
        currentPerson.require();
        return notes.reports(open, Math.max(0, page), size);
    }

    /** What readers said of pages in the last months, the present one included; for whoever is signed in. */
    public PageOf<PageUsefulness.View> usefulness(int months, int page, int size) {
        currentPerson.require();
        return notes.usefulness(
                clock.today().withDayOfMonth(1).minusMonths(Math.max(1, months) - 1L), Math.max(0, page), size);
    }

    /**
     * Closes a report and forgets where to answer.
     *
     * @param outcome what was done, 1 to 1000 characters
     * @param expectedVersion the version the person has seen
     * @throws ChangedMeanwhile when somebody else has been there since
     * @throws Refused when there is no such report, it is closed already, or nothing is said of what was done
     */
    public void close(long id, String outcome, int expectedVersion) {
        PersonView person = currentPerson.require();
        PageReport report = notes.report(id).orElseThrow(() -> new Refused("feedback.refusal.no-such-report"));
        if (report.version() != expectedVersion) {
            throw new ChangedMeanwhile("feedback.refusal.changed-meanwhile");
        }
        report.close(person.username(), outcome, clock.now());
        audit.record(AuditEntry.done(person.username(), "feedback.close", "report " + id, null));
    }

    /** Forgets where to answer readers whose reports are closed; tells how many. Called by a job. */
    public int forgetContacts() {
        return notes.forgetContacts();
    }

    /** Forgets reports that were closed before an instant; tells how many. Called by a job. */
    public int forgetReportsClosedBefore(Instant before) {
        return notes.forgetClosedBefore(before);
    }

    /** Forgets whether pages were useful before a month, given by its first day; tells of how many. Called by a job. */
    public int forgetUsefulnessBefore(LocalDate month) {
        return notes.forgetUsefulnessBefore(month);
    }
}
