package org.sala.content.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sala.shared.Bilingual;

/**
 * The names under which the values of a form travel in an HTML form: {@code content.law-th} for a text in two languages,
 * {@code content.phone} for one in one, {@code content.steps.0.unit} for a cell of a row counted from 0.
 */
public final class FlatNames {
    /** What all names begin with. */
    public static final String PREFIX = "content.";

    private FlatNames() {}

    /** The name of a field. */
    public static String of(ContentField field) {
        return PREFIX + field.code();
    }

    /** The name of a cell. */
    public static String of(ContentField rows, int row, ContentField column) {
        return of(rows) + "." + row + "." + column.code();
    }

    /**
     * Reads what was typed, canonical and within bounds.
     *
     * @param typed the value sent under a name, null when none was
     * @throws FieldRefused when a value is not of its field's type, or too long, or a table too large
     */
    public static ContentValues read(ContentForm form, UnaryOperator<String> typed) {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        Map<String, List<ContentValues>> rows = new LinkedHashMap<>();
        for (ContentField field : form.fields()) {
            if (field.isRows()) {
                rows.put(field.code(), readRows(field, typed));
            } else {
                texts.put(field.code(), readText(field, of(field), typed));
            }
        }
        return new ContentValues(texts, rows);
    }

    private static List<ContentValues> readRows(ContentField field, UnaryOperator<String> typed) {
        List<ContentValues> rows = new ArrayList<>();
        for (int row = 0; isSent(field, row, typed); row++) {
            if (row == ContentField.MOST_ROWS) {
                throw new FieldRefused(
                        of(field), "content.refusal.too-many-rows", field.name(), ContentField.MOST_ROWS);
            }
            Map<String, Bilingual> cells = new LinkedHashMap<>();
            for (ContentField column : field.columns()) {
                cells.put(column.code(), readText(column, of(field, row, column), typed));
            }
            rows.add(new ContentValues(cells, Map.of()));
        }
        return rows;
    }

    private static boolean isSent(ContentField field, int row, UnaryOperator<String> typed) {
        return field.columns().stream().anyMatch(column -> {
            String name = of(field, row, column);
            return typed.apply(column.bilingual() ? name + "-th" : name) != null;
        });
    }

    private static Bilingual readText(ContentField field, String name, UnaryOperator<String> typed) {
        if (!field.bilingual()) {
            return Bilingual.of(ContentCheck.canonical(field, name, typed.apply(name)));
        }
        return Bilingual.of(
                ContentCheck.canonical(field, name + "-th", typed.apply(name + "-th")),
                ContentCheck.canonical(field, name + "-en", typed.apply(name + "-en")));
    }

    /** The values by their names, as a form is filled with them. */
    public static Map<String, String> write(ContentForm form, ContentValues values) {
        Map<String, String> flat = new LinkedHashMap<>();
        for (ContentField field : form.fields()) {
            if (field.isRows()) {
                List<ContentValues> rows = values.rows(field.code());
                for (int row = 0; row < rows.size(); row++) {
                    for (ContentField column : field.columns()) {
                        put(flat, of(field, row, column), column, rows.get(row));
                    }
                }
            } else {
                put(flat, of(field), field, values);
            }
        }
        return flat;
    }

    private static void put(Map<String, String> flat, String name, ContentField field, ContentValues values) {
        Bilingual text = values.both(field.code());
        if (field.bilingual()) {
            flat.put(name + "-th", text.th());
            flat.put(name + "-en", text.en() == null ? "" : text.en());
        } else {
            flat.put(name, text.th());
        }
    }
}
