package org.sala.shared;

import jakarta.ejb.SessionContext;

/**
 * The check of boundaries that stand before {@code account} in the order of features and so cannot ask who acts: they ask the container.
 * A boundary that uses it declares the role.
 */
public final class AdministratorsOnly {
    /** The container's name of the role. */
    public static final String ROLE = "ADMINISTRATOR";

    private AdministratorsOnly() {}

    /** @throws Refused when the caller is no administrator */
    public static void require(SessionContext session) {
        if (!session.isCallerInRole(ROLE)) {
            throw new Refused("operations.refusal.administrators-only");
        }
    }
}
