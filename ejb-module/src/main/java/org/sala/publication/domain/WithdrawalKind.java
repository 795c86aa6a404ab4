package org.sala.publication.domain;

/** Why something is taken from the site, and so what its address answers from then on. Source: domain reference, section 3, "Removal". */
public enum WithdrawalKind {
    /** It was wrong: the address says so and why, with the title. */
    ERROR(false, false),
    /** It stands elsewhere now: the address leads there. */
    MOVED(false, false),
    /** It no longer holds, but may still be read under a notice. */
    READABLE(true, false),
    /** It told of persons what it should not: nothing of it is shown, of earlier editions neither. */
    PERSONAL_DATA(false, true),
    /** A court or an authority ordered it: nothing of it is shown, of earlier editions neither. */
    ORDER(false, true);

    private final boolean readable;
    private final boolean hidingAll;

    WithdrawalKind(boolean readable, boolean hidingAll) {
        this.readable = readable;
        this.hidingAll = hidingAll;
    }

    /** Whether content and files can still be read. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether not even the title is shown, and earlier editions go with it. */
    public boolean isHidingAll() {
        return hidingAll;
    }
}
