package org.sala.content.domain;

import org.sala.shared.Refused;

/** A refusal that has its place in the form: the page marks the field and puts the reader there. */
public class FieldRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private final String fieldName;

    /**
     * A refusal at a field.
     *
     * @param fieldName as in {@link FlatNames}
     */
    public FieldRefused(String fieldName, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.fieldName = fieldName;
    }

    /** The name of the field in the form. */
    public String fieldName() {
        return fieldName;
    }
}
