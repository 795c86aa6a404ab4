package org.sala.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.shared.Refused;

/**
 * Who acts. In a request it is who signed in; work that replays what people did, such as loading the demonstration office, names
 * the person with {@link #actAs}, which binds the calling thread alone. Must be asked within a transaction.
 */
@ApplicationScoped
public class CurrentPerson {
    private final ThreadLocal<String> named = new ThreadLocal<>();

    @Inject
    private Offices offices;

    @Inject
    private Instance<SecurityContext> security;

    /** The active person who acts, if any. */
    public Optional<PersonView> find() {
        return username().flatMap(offices::personNamed).filter(Person::isActive).map(Person::view);
    }

    /**
     * The person who acts.
     *
     * @throws Refused when nobody is signed in
     */
    public PersonView require() {
        return find().orElseThrow(() -> new Refused("account.refusal.not-signed-in"));
    }

    /**
     * The person who acts, who must hold the role.
     *
     * @throws Refused when nobody is signed in or the person does not hold the role
     */
    public PersonView require(Role role) {
        PersonView person = require();
        if (!person.holds(role)) {
            throw new Refused("account.refusal.role-missing", role.name());
        }
        return person;
    }

    /** Runs work as though the person with this user name had done it. */
    public void actAs(String username, Runnable work) {
        String before = named.get();
        named.set(username);
        try {
            work.run();
        } finally {
            if (before == null) {
                named.remove();
            } else {
                named.set(before);
            }
        }
    }

    private Optional<String> username() {
        if (named.get() != null) {
            return Optional.of(named.get());
        }
        return Optional.ofNullable(security.get().getCallerPrincipal()).map(Principal::getName);
    }
}
