package org.sala.account.domain;

/**
 * How many wrong passwords are borne. A password costs about a quarter of a second of a core to check, so the limit is asked
 * before the check: it guards the accounts and the machine.
 */
public final class AttemptLimit {
    /** Failures for one user name within the window, after which it must wait. */
    public static final int PER_NAME = 5;

    /** Failures from one address within the window, whatever the names. */
    public static final int PER_ADDRESS = 30;

    private AttemptLimit() {}

    /** Whether one more attempt must wait. */
    public static boolean reached(long failuresOfName, long failuresOfAddress) {
        return failuresOfName >= PER_NAME || failuresOfAddress >= PER_ADDRESS;
    }
}
