package org.sala.office.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is filled in from a written acting order.
 *
 * @param number as it is printed, such as 12/2569
 * @param date when it was signed
 * @param categories what it is limited to, empty for all
 */
public record ActingOrderForm(
        String number,
        LocalDate date,
        ActingKind kind,
        Long postId,
        Long personId,
        LocalDate first,
        LocalDate last,
        Set<Integer> categories) {

    public ActingOrderForm {
        categories = categories == null ? Set.of() : Set.copyOf(categories);
    }
}
