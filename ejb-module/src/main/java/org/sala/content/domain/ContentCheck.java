package org.sala.content.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether values are within the bounds of their form, which a draft must be too, and complete, which a submission must be. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * A value as it is stored.
     *
     * @param name where it stands in the form
     * @param typed null or blank for nothing
     * @return empty for nothing
     * @throws FieldRefused when it is not of the field's type, or too long
     */
    static String canonical(ContentField field, String name, String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        String given = typed.strip().replace("\r\n", "\n");
        if (given.length() > field.longest()) {
            throw new FieldRefused(name, "content.refusal.too-long", field.name(), field.longest(), given.length());
        }
        if (field.type() == FieldType.CHOICE && field.choice(given).isEmpty()) {
            throw new FieldRefused(name, "content.refusal.no-such-choice", field.name());
        }
        try {
            String stored = field.type().stored(given);
            return stored == null ? "" : stored;
        } catch (IllegalArgumentException e) {
            throw new FieldRefused(name, "content.refusal.form." + field.type(), field.name());
        }
    }

    /**
     * What is missing first, in the order of the form.
     *
     * @return the refusal a submission would meet, empty when all that must be filled in is
     */
    public static Optional<FieldRefused> missing(ContentForm form, ContentValues values) {
        return form.fields().stream()
                .flatMap(field -> Stream.concat(missing(field, values).stream(), tooEarly(form, field, values)))
                .findFirst();
    }

    private static Stream<FieldRefused> tooEarly(ContentForm form, ContentField field, ContentValues values) {
        String first = field.notBefore();
        boolean early = first != null
                && values.has(first)
                && values.has(field.code())
                && values.date(field.code()).isBefore(values.date(first));
        return early
                ? Stream.of(new FieldRefused(
                        FlatNames.of(field),
                        "content.refusal.before",
                        field.name(),
                        form.field(first).orElseThrow().name()))
                : Stream.empty();
    }

    private static List<FieldRefused> missing(ContentField field, ContentValues values) {
        if (field.isRows()) {
            List<FieldRefused> cells = missingCells(field, values.rows(field.code()));
            boolean none = field.orNone() != null && values.isTicked(field.orNone());
            if (none && values.has(field.code())) {
                return List.of(
                        new FieldRefused(FlatNames.of(field), "content.refusal.rows-although-none", field.name()));
            }
            if (!cells.isEmpty() || none || values.has(field.code())) {
                return cells;
            }
        }
        if (!field.isRequiredAmong(values) || values.has(field.code())) {
            return List.of();
        }
        String key = field.orNone() != null ? "content.refusal.rows-or-none" : "content.refusal.missing";
        String name = FlatNames.of(field) + (field.bilingual() ? "-th" : "");
        return List.of(new FieldRefused(name, key, field.name()));
    }

    private static List<FieldRefused> missingCells(ContentField field, List<ContentValues> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> field.columns().stream()
                        .filter(column -> column.isRequiredAmong(rows.get(row))
                                && !rows.get(row).has(column.code()))
                        .map(column -> new FieldRefused(
                                FlatNames.of(field, row, column) + (column.bilingual() ? "-th" : ""),
                                "content.refusal.cell-missing",
                                column.name(),
                                field.name(),
                                row + 1)))
                .toList();
    }
}
