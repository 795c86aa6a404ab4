package org.sala.operations.boundary;

import org.sala.operations.persistence.Clashes;

/** Tells a failure that is over when it is tried again: two transactions wanted the same at the same instant. */
public final class PassingFailure {
    private PassingFailure() {}

    /** Whether such a clash is behind the failure. */
    public static boolean isBehind(Exception failure) {
        return Clashes.isBehind(failure);
    }
}
