package org.sala.account.domain;

import java.util.Set;

/**
 * What came of an attempt to sign in.
 *
 * @param username the name as stored, null unless accepted
 * @param roles the names of the roles, empty unless accepted
 */
public record SignInAnswer(Verdict verdict, String username, Set<String> roles) {

    /** The three ends of an attempt. */
    public enum Verdict {
        ACCEPTED,
        WRONG,
        TOO_MANY_ATTEMPTS
    }

    /** An attempt that did not succeed. */
    public static SignInAnswer failed(Verdict verdict) {
        return new SignInAnswer(verdict, null, Set.of());
    }
}
