package org.sala.portal.domain;

import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;

/** For whom a window is meant: everybody, whoever is signed in, or the holders of a role. */
public enum Audience {
    EVERYBODY(null),
    STAFF(null),
    OWNERS(Role.OWNER),
    APPROVERS(Role.APPROVER),
    WEB_MASTERS(Role.WEB_MASTER),
    ADMINISTRATORS(Role.ADMINISTRATOR);

    private final Role role;

    Audience(Role role) {
        this.role = role;
    }

    /** Whether the window is shown to this person, null for the public. */
    public boolean admits(PersonView person) {
        if (person == null) {
            return this == EVERYBODY;
        }
        return role == null || person.holds(role);
    }
}
