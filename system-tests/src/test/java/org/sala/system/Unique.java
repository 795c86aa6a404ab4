package org.sala.system;

/** Words that no other story uses. */
final class Unique {
    private static final int LETTERS_AND_DIGITS = 36;

    private Unique() {}

    /**
     * Short, of small letters and digits. Not the nanoseconds themselves: between a quarter of an hour and three hours after a machine started they
     * have thirteen digits, and every tenth such number is one that a citizen could have, so that the guard of personal data holds it up.
     */
    static String word() {
        return Long.toString(System.nanoTime(), LETTERS_AND_DIGITS);
    }
}
