package org.sala.freshness.domain;

/** Who is reminded as a due date recedes; each level is told again every {@value #AGAIN_AFTER} working days. */
public enum ReminderLevel {
    /** The owners of the responsible group. */
    OWNER(1),
    /** The head of the group, else of the office. */
    HEAD(5),
    /** The administrators. */
    ADMINISTRATOR(10);

    /** After how many working days a level is told again. */
    public static final int AGAIN_AFTER = 5;

    private final int after;

    ReminderLevel(int after) {
        this.after = after;
    }

    /** Which reminder of this level is in place after so many working days, from 0; negative when none is yet. */
    public int round(int workingDaysOverdue) {
        return workingDaysOverdue < after ? -1 : (workingDaysOverdue - after) / AGAIN_AFTER;
    }
}
