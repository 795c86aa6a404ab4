package org.sala.satisfaction.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A table of paper forms, looked through before anything of it is stored.
 *
 * @param version the version of the survey its forms answer
 */
public record PaperReport(int version, List<Row> rows) {
    public PaperReport {
        rows = List.copyOf(rows);
    }

    /**
     * One form.
     *
     * @param line of the file, counted from 1
     * @param number empty when it bears none
     * @param filledOn null when the row tells no day
     * @param marks how many questions were marked
     * @param faults what stands against storing it; empty when nothing does
     */
    public record Row(int line, String number, LocalDate filledOn, long marks, List<PaperFault> faults) {
        public Row {
            faults = List.copyOf(faults);
        }

        /** Whether it can be stored. */
        public boolean isRight() {
            return faults.isEmpty();
        }
    }

    /** How many rows can be stored. */
    public long right() {
        return rows.stream().filter(Row::isRight).count();
    }

    /** How many rows cannot. */
    public long wrong() {
        return rows.size() - right();
    }
}
