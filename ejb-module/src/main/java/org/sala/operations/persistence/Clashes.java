package org.sala.operations.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;

/** Tells a failure because two transactions wanted the same at the same instant from every other failure. */
public final class Clashes {
    private static final Logger LOG = Logger.getLogger(Clashes.class.getName());

    /** Deadlock and lock timeout (Derby), deadlock and serialization (PostgreSQL), and a key that somebody else took first. */
    private static final Set<String> STATES = Set.of("40XL1", "40XL2", "40001", "40P01", "23505");

    private static final int DEEPEST = 20;

    private Clashes() {}

    /** The refusal to throw in place of the failure when it is a clash, else the failure itself. */
    public static RuntimeException asRefusal(RuntimeException failure) {
        if (failure instanceof Refused) {
            return failure;
        }
        if (isBehind(failure)) {
            LOG.log(Level.FINE, "Two wanted to store the same at the same instant", failure);
            return new ChangedMeanwhile();
        }
        return failure;
    }

    /** Whether a clash is what made this fail. */
    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OptimisticLockException
                    || (cause instanceof SQLException database && STATES.contains(database.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
