package org.sala.publication.domain;

import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;

/** Who may do something to an edition. */
public enum Party {
    /** A person with the role of owner. */
    OWNER(Role.OWNER),
    /** A person with the role of approver. */
    APPROVER(Role.APPROVER),
    /** A person with the role of web master. */
    WEB_MASTER(Role.WEB_MASTER),
    /** The portal by itself, when a time has come that a person planned; never a person. */
    PORTAL(null);

    private final Role role;

    Party(Role role) {
        this.role = role;
    }

    /** The role that is asked for, null where no person may. */
    public Role role() {
        return role;
    }

    /** Whether the person is of this party. */
    public boolean includes(PersonView person) {
        return role != null && person.holds(role);
    }
}
