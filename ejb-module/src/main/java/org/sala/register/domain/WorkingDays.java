package org.sala.register.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counting in working days: neither Saturdays and Sundays nor holidays (domain knowledge: time limits of Thai offices are counted so). */
public record WorkingDays(Set<LocalDate> holidays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** Whether the office works that day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The n-th working day after a day, which itself does not count: what came on Friday and may take one day is due on Monday.
     *
     * @param count at least 0; with 0 the day itself, or the first working day after it
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return count == 0 ? onOrAfter(reached) : reached;
    }

    /** The day itself when it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** The day itself when it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    /** How many working days lie after {@code from} up to and with {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
