package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;

/**
 * What pages show of a remark at a field.
 *
 * @param fieldName the name of the field on the edit page
 * @param doneBy null while it waits to be heeded
 */
public record FieldRemarkView(
        long id,
        String fieldName,
        String remark,
        PersonView madeBy,
        Instant madeAt,
        PersonView doneBy,
        Instant doneAt) {

    /** Whether its writer has marked it done. */
    public boolean isDone() {
        return doneAt != null;
    }
}
