package org.sala.satisfaction.domain;

import java.time.LocalDate;

/**
 * What a person entered from paper forms at once: one form, or the rows of a file.
 *
 * @param id null while it is not stored
 * @param enteredOn the day in the office's zone
 * @param answers how many forms
 * @param filledOn the last day on which one of them was filled in
 * @param fileName null for a single form; likewise the SHA-256 of what the file held
 */
public record PaperEntry(
        Long id,
        String enteredBy,
        LocalDate enteredOn,
        int version,
        int answers,
        LocalDate filledOn,
        String fileName,
        String fileHash) {}
