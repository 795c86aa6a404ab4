package org.sala.register.domain;

import org.sala.shared.Bilingual;

/**
 * A line of the register as it holds now.
 *
 * @param label as written on pages before the name, such as {@code 1.10.2} or {@code 5}
 * @param confirmed false while the values are the portal's own proposal
 * @param own what the line says itself
 * @param category what its category says itself
 * @param office what holds for the whole office
 */
public record DutyLine(
        String code,
        int categoryNumber,
        DutyItemType type,
        String label,
        Bilingual name,
        boolean confirmed,
        DutyTerms own,
        DutyTerms category,
        DutyTerms office) {

    /** What holds, each part from the nearest row that says it. */
    public DutyTerms terms() {
        return own.orElse(category).orElse(office);
    }

    /** The row a part comes from. */
    public DutyOrigin origin(DutyPart part) {
        if (own.part(part) != null) {
            return DutyOrigin.ITEM;
        }
        if (category.part(part) != null) {
            return DutyOrigin.CATEGORY;
        }
        return office.part(part) != null ? DutyOrigin.OFFICE : DutyOrigin.NOWHERE;
    }

    /** How often; once when no row says. */
    public Rhythm rhythm() {
        Rhythm rhythm = terms().rhythm();
        return rhythm == null ? Rhythm.ONCE : rhythm;
    }
}
