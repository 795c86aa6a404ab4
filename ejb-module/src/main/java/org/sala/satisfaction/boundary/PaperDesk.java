package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.satisfaction.domain.PaperAnswer;
import org.sala.satisfaction.domain.PaperEntry;
import org.sala.satisfaction.domain.PaperVersion;
import org.sala.satisfaction.persistence.PaperEntries;
import org.sala.satisfaction.persistence.PaperLinks;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/**
 * Where owners and web masters enter answers from paper forms. That one person answers once in a period cannot be seen on paper; that a
 * form is entered once can, by its number. The record tells who entered how many forms, never what stood on them.
 */
@Stateless
@TellsClashes
public class PaperDesk {
    @Inject
    private Surveys surveys;

    @Inject
    private PaperEntries entries;

    @Inject
    private PaperLinks links;

    @Inject
    private PaperStoring storing;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * What the person who acts has entered.
     *
     * @param today how many forms today
     * @param last the entry that can be taken back; null when none can
     * @param number that of the last form, while it can be taken back; empty when it bore none
     * @param day on which the form entered last was filled in; null when the person entered none yet
     */
    public record Mine(long today, PaperEntry last, String number, LocalDate day) {}

    /**
     * The versions of which paper forms can be entered, the newest first.
     *
     * @throws Refused when the person is neither owner nor web master
     */
    public List<PaperVersion> versions() {
        requireEnterer(currentPerson);
        return PaperVersion.of(surveys.all(), clock.zone());
    }

    /**
     * What the person has entered today, and what can be taken back of it.
     *
     * @throws Refused when the person is neither owner nor web master
     */
    public Mine mine() {
        String username = requireEnterer(currentPerson).username();
        PaperEntry last = entries.last(username, clock.today()).orElse(null);
        return new Mine(
                entries.enteredOn(username, clock.today()),
                last,
                last == null || last.answers() > 1
                        ? ""
                        : links.numbers(last.id()).stream().findFirst().orElse(""),
                entries.lastDay(username));
    }

    /**
     * Stores a form.
     *
     * @throws Refused when the person is neither owner nor web master, the version is unknown or not published, the day is missing, to
     *     come, or not one of {@link PaperVersion}, a form of this number was entered, nothing is ticked, or something ticked does not
     *     exist
     */
    public void enter(PaperGiven given) {
        PersonView person = requireEnterer(currentPerson);
        PaperVersion version = PaperVersion.require(given.version(), surveys.all(), clock.zone());
        PaperAnswer form = new PaperCheck(version, clock.today(), clock.zone()).answer(given);
        storing.store(
                new PaperEntry(
                        null, person.username(), clock.today(), version.number(), 1, form.filledOn(), null, null),
                List.of(form));
        audit.record(AuditEntry.done(
                person.username(),
                "satisfaction.enter-paper",
                subject(version.number()),
                form.number() == null ? "forms: 1" : "form " + form.number().text()));
    }

    /**
     * Takes back what the person entered last, today; months that were summed up with it are due again. Answers how many comments stay
     * because somebody has decided about them already.
     *
     * @throws Refused when the person is neither owner nor web master, or it is not their last entry of today
     */
    public int undo(long number) {
        PersonView person = requireEnterer(currentPerson);
        PaperEntry last = entries.last(person.username(), clock.today())
                .filter(entry -> entry.id() == number)
                .orElseThrow(() -> new Refused("papers.refusal.undo-too-late"));
        int kept = storing.remove(last);
        audit.record(AuditEntry.done(
                person.username(), "satisfaction.undo-paper", subject(last.version()), "forms: " + last.answers()));
        return kept;
    }

    static String subject(int version) {
        return "survey version " + version;
    }

    static PersonView requireEnterer(CurrentPerson currentPerson) {
        PersonView person = currentPerson.require();
        return person.holds(Role.WEB_MASTER) ? person : currentPerson.require(Role.OWNER);
    }
}
