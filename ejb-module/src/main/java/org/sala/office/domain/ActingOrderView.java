package org.sala.office.domain;

import java.time.LocalDate;
import java.util.List;
import org.sala.shared.Bilingual;

/**
 * What pages show of an acting order.
 *
 * @param categories what it is limited to in ascending order, empty for all
 * @param revoked whether it was taken back before its last day
 */
public record ActingOrderView(
        Long id,
        String number,
        LocalDate date,
        ActingKind kind,
        Long postId,
        Bilingual postTitle,
        PersonView person,
        LocalDate first,
        LocalDate last,
        List<Integer> categories,
        boolean revoked,
        int version) {

    /** Whether it is in force on this day. */
    public boolean inForceOn(LocalDate day) {
        return !revoked && !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it can still come into or be in force from this day on. */
    public boolean isOpenOn(LocalDate day) {
        return !revoked && !day.isAfter(last);
    }

    /** Whether it covers the category. */
    public boolean covers(int category) {
        return categories.isEmpty() || categories.contains(category);
    }
}
