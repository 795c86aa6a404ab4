package org.sala.register.domain;

import java.time.LocalDate;
import org.sala.shared.Bilingual;

/**
 * What somebody fills in to have the register changed.
 *
 * @param subject {@code office}, {@code category-5}, or the code of a line
 * @param terms what the row shall say itself; looked at for {@link ChangeType#TERMS} only
 * @param reason why, at most {@value #LONGEST_REASON} characters; shown to the public with what does not apply
 * @param until the last day on which the line does not apply; asked for by {@link ChangeType#NOT_APPLICABLE} only
 */
public record ChangeForm(String subject, ChangeType type, DutyTerms terms, Bilingual reason, LocalDate until) {
    /** Characters a reason or a remark may have. */
    public static final int LONGEST_REASON = 1000;
}
