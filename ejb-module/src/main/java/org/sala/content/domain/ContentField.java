package org.sala.content.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.shared.Bilingual;

/**
 * A field of a content form, or a column of a field of rows.
 *
 * @param code its name in stored values, unique within the form; lower case with hyphens
 * @param help a sentence below the field, empty when none is needed
 * @param bilingual whether it is filled in in Thai and in English
 * @param required whether an edition without it may not be submitted
 * @param requiredWhen another field of the same form and the values of it that make this one required, null when none do
 * @param unless another field of the same form that, filled in, stands in for this one; null when none does
 * @param longest characters it may have
 * @param choices the values of a {@link FieldType#CHOICE}
 * @param columns the columns of {@link FieldType#ROWS}
 * @param orNone for required rows, the code of the tick that says in words that there are none ("no fee"), null when there is no such
 *     way out: a blank is never an answer
 * @param notBefore for a day, the field of the same form with the day it must not lie before, null when there is none
 * @param of for a {@link FieldType#PUBLICATION}, the kind of publication it must name, null when any will do
 */
public record ContentField(
        String code,
        FieldType type,
        Bilingual name,
        Bilingual help,
        boolean bilingual,
        boolean required,
        RequiredWhen requiredWhen,
        String unless,
        int longest,
        List<Choice> choices,
        List<ContentField> columns,
        String orNone,
        String notBefore,
        String of) {

    /** The rows a table may have. */
    public static final int MOST_ROWS = 300;

    /** Another field and the values of it that make a field required. */
    public record RequiredWhen(String field, Set<String> values) {}

    /** The choice with this code. */
    public Optional<Choice> choice(String wanted) {
        return choices.stream().filter(choice -> choice.code().equals(wanted)).findFirst();
    }

    /** Whether it is a table. */
    public boolean isRows() {
        return type == FieldType.ROWS;
    }

    /** Whether it names one of the attached files. */
    public boolean isFile() {
        return type.isFile();
    }

    /** Whether it must be filled in, the other values being what they are. */
    boolean isRequiredAmong(ContentValues values) {
        boolean asked =
                required || requiredWhen != null && requiredWhen.values().contains(values.text(requiredWhen.field()));
        return asked && (unless == null || !values.has(unless));
    }
}
