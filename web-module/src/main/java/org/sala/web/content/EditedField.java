package org.sala.web.content;

import java.util.List;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldType;
import org.sala.content.domain.FlatNames;

/**
 * A field or a cell as the edit page draws it.
 *
 * @param name the name it is sent under, without language
 * @param th its value, in Thai where it has two
 * @param en its value in English, empty where it has none
 */
public record EditedField(ContentField field, String name, String th, String en) {
    /** What stands for the number of a row in the row that the script copies. */
    private static final String ANY_ROW = "N";

    static EditedField of(ContentField field, ContentValues values) {
        return of(field, FlatNames.of(field), values);
    }

    /** The cells of a row counted from 0. */
    static List<EditedField> row(ContentField rows, int row, ContentValues values) {
        return rows.columns().stream()
                .map(column -> of(column, FlatNames.of(rows, row, column), values))
                .toList();
    }

    /** The cells of an empty row, to be copied. */
    static List<EditedField> pattern(ContentField rows) {
        return rows.columns().stream()
                .map(column -> of(column, FlatNames.of(rows) + "." + ANY_ROW + "." + column.code(), ContentValues.NONE))
                .toList();
    }

    private static EditedField of(ContentField field, String name, ContentValues values) {
        String english = values.both(field.code()).en();
        return new EditedField(field, name, values.both(field.code()).th(), english == null ? "" : english);
    }

    /** How it is drawn: {@code line}, {@code lines}, {@code choice}, {@code tick} or {@code file}. */
    public String getLook() {
        return switch (field.type()) {
            case LONG_TEXT -> "lines";
            case CHOICE -> "choice";
            case CHECK -> "tick";
            case FILE, PICTURE, MEDIUM -> "file";
            default -> "line";
        };
    }

    /** The type of its input element. */
    public String getInputType() {
        return switch (field.type()) {
            case DATE -> "date";
            case TIME -> "time";
            case MONTH -> "month";
            case LINK -> "url";
            case EMAIL -> "email";
            case TELEPHONE -> "tel";
            default -> "text";
        };
    }

    /** Which keys a telephone shows for it. */
    public String getInputMode() {
        return switch (field.type()) {
            case WHOLE_NUMBER, PUBLICATION -> "numeric";
            case AMOUNT, NUMBER -> "decimal";
            default -> null;
        };
    }

    /** Whether it names another publication. */
    public boolean isNaming() {
        return field.type() == FieldType.PUBLICATION;
    }

    /** Whether it takes the whole width of a row. */
    public boolean isWide() {
        return field.bilingual() || field.type() == FieldType.LONG_TEXT;
    }

    /** The id of its element; dots would be read as classes. */
    public String getId() {
        return name.replace('.', '-');
    }
}
