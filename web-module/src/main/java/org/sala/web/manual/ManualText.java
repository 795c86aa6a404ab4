package org.sala.web.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.FieldType;
import org.sala.shared.Language;
import org.sala.web.content.ShownContent;
import org.sala.web.paper.Paper;
import org.sala.web.paper.Paper.Part;
import org.sala.web.texts.Messages;

/** The sections of a manual from what is filled into a form, in the form's order: nothing is left out and nothing left blank. */
final class ManualText {
    private static final String NOTHING = "–";

    private final ContentForm form;
    private final ShownContent content;
    private final Language language;

    ManualText(ContentForm form, ShownContent content, Language language) {
        this.form = form;
        this.content = content;
        this.language = language;
    }

    /** Short fields of one language, such as code and date, go to the head. */
    List<Paper.Fact> facts() {
        return form.fields().stream()
                .filter(field -> isFact(field) && content.has(field.code()))
                .map(field -> new Paper.Fact(field.name().in(language), content.text(field.code())))
                .toList();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (ContentField field : form.fields()) {
            if (!isFact(field) && field.type() != FieldType.CHECK) {
                add(parts, field);
            }
        }
        return parts;
    }

    private void add(List<Part> parts, ContentField field) {
        String heading = field.name().in(language);
        if (field.orNone() != null && content.ticked(field.orNone())) {
            parts.add(Part.text(heading, content.name(field.orNone())));
        } else if (content.has(field.code())) {
            parts.add(field.isRows() ? table(field, heading) : Part.text(heading, content.text(field.code())));
        }
    }

    private Part table(ContentField field, String heading) {
        List<ShownContent> rows = content.rows(field.code());
        boolean steps = field.columns().stream().anyMatch(ManualText::isDuration);
        List<ContentField> shown = field.columns().stream()
                .filter(column -> !(steps && column.code().equals("unit")))
                .filter(column -> rows.stream().anyMatch(row -> row.has(column.code())))
                .toList();
        List<String> columns = new ArrayList<>();
        columns.add(Messages.of(language, "manual.number"));
        shown.forEach(column -> columns.add(column.name().in(language)));
        List<List<String>> cells = IntStream.range(0, rows.size())
                .mapToObj(row -> row(row, rows.get(row), shown))
                .toList();
        String total = steps ? Messages.of(language, "manual.total-time", content.time(field.code())) : null;
        return new Part(heading, List.of(), columns, cells, total);
    }

    private static List<String> row(int number, ShownContent row, List<ContentField> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number + 1));
        for (ContentField column : columns) {
            cells.add(row.has(column.code()) ? cell(row, column) : NOTHING);
        }
        return cells;
    }

    private static String cell(ShownContent row, ContentField column) {
        if (isDuration(column)) {
            return row.counted("duration", "unit");
        }
        boolean file = column.type().isFile();
        if (file) {
            return row.file(column.code()) == null
                    ? NOTHING
                    : row.file(column.code()).file().originalName();
        }
        return row.text(column.code());
    }

    private static boolean isDuration(ContentField column) {
        return column.code().equals("duration");
    }

    private static boolean isFact(ContentField field) {
        return !field.isRows()
                && !field.bilingual()
                && field.type() != FieldType.LONG_TEXT
                && field.type() != FieldType.CHECK;
    }
}
