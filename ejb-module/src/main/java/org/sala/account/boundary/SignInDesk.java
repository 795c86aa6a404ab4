package org.sala.account.boundary;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.account.domain.AttemptLimit;
import org.sala.account.domain.FailedSignIn;
import org.sala.account.domain.SignInAnswer;
import org.sala.account.domain.SignInAnswer.Verdict;
import org.sala.account.persistence.FailedSignIns;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.Person;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.shared.SalaClock;

/** Tells whether a name and a password belong together, and bears only so many wrong ones. */
@Stateless
public class SignInDesk {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PASSWORD = 200;

    @Inject
    private Offices offices;

    @Inject
    private FailedSignIns failures;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.sign-in.wait-seconds", defaultValue = "900")
    private long waitSeconds;

    /**
     * Checks a name and a password. A name that does not exist takes the same time as a wrong password, so that the answer does
     * not tell which names exist.
     *
     * @param address where the attempt comes from
     */
    public SignInAnswer signIn(String username, String password, String address) {
        String name = cut(username.strip().toLowerCase(Locale.ROOT), LONGEST_NAME);
        Instant windowStart = clock.now().minus(attemptWindow());
        if (AttemptLimit.reached(
                failures.ofNameSince(name, windowStart), failures.ofAddressSince(address, windowStart))) {
            audit.record(AuditEntry.refused(name, "account.sign-in", address, "too many attempts"));
            return SignInAnswer.failed(Verdict.TOO_MANY_ATTEMPTS);
        }
        Optional<Person> person = offices.personNamed(name).filter(Person::isActive);
        String hash = person.map(Person::passwordHash).orElseGet(hashes::ofNobody);
        boolean matches = hashes.match(cut(password, LONGEST_PASSWORD), hash) && person.isPresent();
        if (!matches) {
            failures.add(new FailedSignIn(name, address, clock.now()));
            audit.record(AuditEntry.refused(name, "account.sign-in", address, "wrong name or password"));
            return SignInAnswer.failed(Verdict.WRONG);
        }
        failures.forget(name, windowStart);
        audit.record(AuditEntry.done(name, "account.sign-in", address, null));
        return new SignInAnswer(
                Verdict.ACCEPTED,
                name,
                person.get().view().roles().stream().map(Role::name).collect(toSet()));
    }

    /** Forgets wrong passwords from before an instant; tells how many. Called by a job. */
    public int forgetAttemptsBefore(Instant before) {
        return failures.forgetBefore(before);
    }

    /** How far back failures count, and so how long somebody who failed too often waits at most. */
    public Duration attemptWindow() {
        return Duration.ofSeconds(waitSeconds);
    }

    /** The names of the roles somebody who signed in holds now; empty when they may not sign in any more. */
    public Optional<Set<String>> rolesNow(String username) {
        return offices.personNamed(username)
                .filter(Person::isActive)
                .map(person -> person.view().roles().stream().map(Role::name).collect(toSet()));
    }

    /** Records that somebody signed out. */
    public void signedOut(String username) {
        audit.record(AuditEntry.done(username, "account.sign-out", username, null));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
