package org.sala.notices.domain;

import java.time.Duration;

/** How long to wait before a notice is tried again: 1, 2, 4 … minutes, at most an hour, for about three days. */
public final class BackOff {
    /** After so many attempts a notice waits for an administrator. */
    public static final int MOST_ATTEMPTS = 78;

    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    /** The wait after the given number of attempts, from 1 on. */
    public static Duration after(int attempts) {
        return attempts > 6 ? LONGEST : Duration.ofMinutes(1L << (attempts - 1));
    }
}
