package org.sala.links.domain;

/** How an address on the web was found. */
public enum LinkState {
    /** It answers. */
    WORKS,
    /** It answers, but not to programs: asks for a password, or turns away whoever is no browser. */
    GUARDED,
    /** There is nothing at the address any more. */
    MISSING,
    /** The server there reports a fault of its own. */
    FAILING,
    /** Its name is not known, or nothing listens there. */
    UNREACHABLE,
    /** It kept silent too long. */
    TIMED_OUT,
    /** Its certificate does not hold, so that browsers warn of it. */
    UNSAFE,
    /** It leads from one address to the next without end. */
    LOOPING,
    /** It lies in a network of its own, which the public does not reach and this portal does not ask. */
    PRIVATE;

    /** Whether readers who follow it come to nothing. */
    public boolean isBroken() {
        return this != WORKS && this != GUARDED;
    }

    /** Whether nothing came back, which may be the fault of the line from here. */
    public boolean isSilence() {
        return this == UNREACHABLE || this == TIMED_OUT;
    }

    /** What an answer means. */
    public static LinkState of(int httpStatus) {
        return switch (httpStatus) {
            case 401, 403, 407, 429 -> GUARDED;
            default -> httpStatus >= 500 ? FAILING : httpStatus >= 400 ? MISSING : WORKS;
        };
    }
}
