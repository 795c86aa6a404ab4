package org.sala.imports.domain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldRefused;
import org.sala.content.domain.FlatNames;
import org.sala.publication.domain.Completeness;
import org.sala.publication.domain.EditionText;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;
import org.sala.shared.ThaiText;

/**
 * Makes of a row what a publication is made of, and finds what stands against it.
 *
 * @param category from 1 to 10; 0 where the row names none
 * @param publishedAt in the zone of the office, null where the row names no date
 * @param faults what makes it impossible to bring the row over; empty if nothing does
 */
public record RowReading(int category, EditionText text, LocalDateTime publishedAt, List<Fault> faults) {

    /**
     * Reads a row.
     *
     * @param kinds the codes of the kinds by the number of their category
     */
    public static RowReading of(SourceRow row, Map<Integer, Set<String>> kinds) {
        List<Fault> faults = new ArrayList<>();
        int category = category(row, kinds, faults);
        String kind = kind(row, kinds.getOrDefault(category, Set.of()), faults);
        if (row.cell(Columns.TITLE).isEmpty()) {
            faults.add(Fault.of(Columns.TITLE, "title-missing"));
        }
        LocalDateTime published = date(row, Columns.DATE, faults);
        LocalDateTime source = date(row, "source_date", faults);
        EditionText text = new EditionText(
                kind,
                pair(row, "title"),
                pair(row, "summary"),
                pair(row, "body"),
                row.cell("source_name"),
                row.cell("source_url"),
                source == null ? null : source.toLocalDate(),
                row.cell("link_url"),
                Set.copyOf(row.values("topics")),
                content(row, category, kind, faults));
        requireBounds(text, faults);
        return new RowReading(category, text, published, faults);
    }

    private static int category(SourceRow row, Map<Integer, Set<String>> kinds, List<Fault> faults) {
        String given = ThaiText.normalise(row.cell(Columns.CATEGORY));
        if (given.matches("\\d{1,2}") && kinds.containsKey(Integer.valueOf(given))) {
            return Integer.parseInt(given);
        }
        faults.add(
                given.isEmpty()
                        ? Fault.of(Columns.CATEGORY, "category-missing")
                        : Fault.of(Columns.CATEGORY, "no-such-category", row.cell(Columns.CATEGORY)));
        return 0;
    }

    private static String kind(SourceRow row, Set<String> known, List<Fault> faults) {
        String given = row.cell(Columns.KIND);
        if (given.isEmpty() || known.contains(given)) {
            return given.isEmpty() ? null : given;
        }
        faults.add(Fault.of(
                Columns.KIND,
                "no-such-kind",
                given,
                String.join(", ", known.stream().sorted().toList())));
        return null;
    }

    private static LocalDateTime date(SourceRow row, String column, List<Fault> faults) {
        String given = row.cell(column);
        if (given.isEmpty()) {
            return null;
        }
        LocalDateTime date = OldDate.of(given).orElse(null);
        if (date == null || date.getYear() < 1900 || date.getYear() > 2200) {
            faults.add(Fault.of(column, "no-date", given));
            return null;
        }
        return date;
    }

    private static ContentValues content(SourceRow row, int category, String kind, List<Fault> faults) {
        ContentForm form = category == 0 ? ContentForm.plain(0) : ContentForms.of(category, kind);
        row.cells().keySet().stream()
                .filter(column -> column.startsWith(FlatNames.PREFIX) && !isOf(form, column))
                .forEach(column -> faults.add(Fault.of(column, "no-such-field", column)));
        try {
            return FlatNames.read(form, row.cells()::get);
        } catch (FieldRefused refusal) {
            faults.add(Fault.of(refusal.fieldName(), refusal));
            return ContentValues.NONE;
        }
    }

    private static boolean isOf(ContentForm form, String column) {
        String code = column.substring(FlatNames.PREFIX.length()).replaceFirst("\\..*$", "");
        return form.field(code).isPresent()
                || form.field(code.replaceFirst("-(th|en)$", "")).isPresent();
    }

    private static void requireBounds(EditionText text, List<Fault> faults) {
        try {
            Completeness.requireBounds(text);
        } catch (Refused refusal) {
            faults.add(Fault.of("", refusal));
        }
    }

    private static Bilingual pair(SourceRow row, String name) {
        return Bilingual.of(row.cell(name + "_th"), row.cell(name + "_en"));
    }
}
