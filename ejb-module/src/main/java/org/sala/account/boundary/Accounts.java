package org.sala.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sala.account.domain.AccountForm;
import org.sala.account.domain.FormBounds;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.Office;
import org.sala.office.domain.OfficeView;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.domain.WorkGroup;
import org.sala.office.persistence.Offices;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.TellsClashes;

/** Makes the office and keeps the people who may sign in. */
@Stateless
@TellsClashes
public class Accounts {
    /** The fewest characters a password may have. */
    public static final int SHORTEST_PASSWORD = 10;

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,59}");

    @Inject
    private Offices offices;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision siteRevision;

    /** Whether nobody has an account yet, so that the first-run page is open. */
    public boolean noneYet() {
        return !offices.hasPeople();
    }

    /**
     * Makes the office and its first administrator; works only while nobody has an account.
     *
     * @throws Refused when somebody already has, or the form is not right
     */
    public void makeOffice(OfficeView office, AccountForm administrator) {
        if (!noneYet()) {
            throw new Refused("account.refusal.office-made-already");
        }
        FormBounds.require(office);
        if (offices.find().isEmpty()) {
            offices.add(new Office(office));
        }
        store(administrator, EnumSet.of(Role.ADMINISTRATOR));
        audit.record(AuditEntry.done(
                administrator.username(), "account.make-office", office.name().th(), null));
    }

    /**
     * Describes the office anew.
     *
     * @param description with the version of the office that the administrator saw
     * @throws ChangedMeanwhile when it is no longer that version
     * @throws Refused when an administrator does not act, or the office is not made or would have no name
     */
    public void describeOffice(OfficeView description) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        FormBounds.require(description);
        Office office = offices.find().orElseThrow(() -> new Refused("office.refusal.not-made"));
        if (office.version() != description.version()) {
            throw new ChangedMeanwhile("office.refusal.changed-meanwhile");
        }
        office.describe(description);
        siteRevision.advance(Subject.OFFICE);
        audit.record(AuditEntry.done(
                by.username(), "office.describe", "office", description.name().th()));
    }

    /**
     * Adds a group.
     *
     * @param code a short word that never changes
     * @throws Refused when an administrator does not act, the code is taken, or the form is not right
     */
    public Long addGroup(String code, Bilingual name) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        FormBounds.requireGroup(code, name);
        if (offices.groups().stream().anyMatch(group -> group.code().equals(code))) {
            throw new Refused("account.refusal.group-code-taken", code);
        }
        WorkGroup group = new WorkGroup(code, name, offices.groups().size() + 1);
        offices.add(group);
        siteRevision.advance(Subject.OFFICE);
        audit.record(AuditEntry.done(by.username(), "office.add-group", code, name.th()));
        return group.id();
    }

    /**
     * Adds a person.
     *
     * @throws Refused when an administrator does not act, the name is taken, or the form is not right
     */
    public Long addPerson(AccountForm form) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Person person = store(form, form.roles());
        audit.record(AuditEntry.done(
                by.username(), "account.add", person.username(), form.roles().toString()));
        return person.id();
    }

    /**
     * Changes a person's description, roles and, when one is given, password.
     *
     * @param expectedVersion the version of the person that the administrator saw
     * @throws ChangedMeanwhile when it is no longer that version
     * @throws Refused when an administrator does not act, or would take the last administrator away
     */
    public void changePerson(long id, AccountForm form, boolean active, int expectedVersion) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Person person = offices.person(id).orElseThrow(() -> new Refused("account.refusal.no-such-person"));
        if (person.version() != expectedVersion) {
            throw new ChangedMeanwhile("account.refusal.person-changed-meanwhile");
        }
        FormBounds.require(form);
        boolean staysAdministrator = active && form.roles().contains(Role.ADMINISTRATOR);
        if (!staysAdministrator && isLastAdministrator(person)) {
            throw new Refused("account.refusal.last-administrator");
        }
        person.describe(
                form.name(),
                form.position(),
                form.email(),
                offices.group(form.groupId()).orElse(null));
        person.holdRoles(form.roles());
        if (form.password() != null && !form.password().isEmpty()) {
            person.changePassword(hashes.of(requireGood(form.password())));
        }
        if (active) {
            person.activate();
        } else {
            person.deactivate();
        }
        audit.record(AuditEntry.done(
                by.username(), "account.change", person.username(), form.roles() + (active ? "" : " inactive")));
    }

    /**
     * Deactivates a person who leaves.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused when an administrator does not act, or would take the last administrator away
     */
    public void deactivate(long id, int expectedVersion) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Person person = offices.person(id).orElseThrow(() -> new Refused("account.refusal.no-such-person"));
        if (person.version() != expectedVersion) {
            throw new ChangedMeanwhile("account.refusal.person-changed-meanwhile");
        }
        if (isLastAdministrator(person)) {
            throw new Refused("account.refusal.last-administrator");
        }
        person.deactivate();
        audit.record(AuditEntry.done(by.username(), "account.deactivate", person.username(), null));
    }

    /**
     * Changes the password of the person who acts.
     *
     * @throws Refused when the present one is wrong or the new one is too short
     */
    public void changeOwnPassword(String present, String wanted) {
        Person person = offices.person(currentPerson.require().id()).orElseThrow();
        if (!hashes.match(present, person.passwordHash())) {
            throw new Refused("account.refusal.wrong-password");
        }
        person.changePassword(hashes.of(requireGood(wanted)));
        audit.record(AuditEntry.done(person.username(), "account.change-password", person.username(), null));
    }

    private Person store(AccountForm form, Set<Role> roles) {
        String username = form.username().strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new Refused("account.refusal.username-form");
        }
        if (offices.personNamed(username).isPresent()) {
            throw new Refused("account.refusal.username-taken", username);
        }
        FormBounds.require(form);
        Person person = new Person(
                username,
                form.name(),
                form.position(),
                form.email(),
                offices.group(form.groupId()).orElse(null),
                hashes.of(requireGood(form.password())));
        person.holdRoles(roles);
        offices.add(person);
        return person;
    }

    private boolean isLastAdministrator(Person person) {
        return person.isActive()
                && person.holds(Role.ADMINISTRATOR)
                && offices.people().stream()
                        .noneMatch(other ->
                                !other.id().equals(person.id()) && other.isActive() && other.holds(Role.ADMINISTRATOR));
    }

    private static String requireGood(String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD || password.length() > 200) {
            throw new Refused("account.refusal.password-length", SHORTEST_PASSWORD);
        }
        return password;
    }
}
