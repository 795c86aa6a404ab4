package org.sala.imports.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.imports.domain.Columns;
import org.sala.imports.domain.Fault;
import org.sala.imports.domain.ImportFormat;
import org.sala.imports.domain.ImportRow;
import org.sala.imports.domain.ImportView;
import org.sala.imports.domain.ImportedItem;
import org.sala.imports.domain.MediaArchive;
import org.sala.imports.domain.OldHtml;
import org.sala.imports.domain.RowOutcome;
import org.sala.imports.domain.RowReading;
import org.sala.imports.domain.SourceRow;
import org.sala.imports.domain.TermMapping;
import org.sala.imports.persistence.Imports;
import org.sala.register.boundary.Register;

/** Looks rows through, for the report and once more in the run: what will become of each, and why. It writes nothing. */
@ApplicationScoped
public class ImportChecking {
    @Inject
    private Imports imports;

    @Inject
    private Register register;

    /** A row and what was found. */
    record Checked(RowOutcome outcome, RowReading reading, List<Fault> faults) {}

    /** The codes of the kinds by the number of their category. */
    Map<Integer, Set<String>> kinds() {
        return register.categories().stream()
                .collect(Collectors.toMap(category -> category.number(), category -> category.kinds().stream()
                        .map(kind -> kind.code())
                        .collect(Collectors.toSet())));
    }

    /** Looks a row through; a row that is damaged stays so. */
    void check(ImportRow row, ImportView batch, Map<Integer, Set<String>> kinds, MediaArchive media) {
        if (row.outcome() == RowOutcome.FAULTY && batch.format() == ImportFormat.CSV) {
            row.became(RowOutcome.FAULTY, RowReading.of(row.source(), kinds).faults(), null);
            return;
        }
        Checked checked = check(row.source(), batch, kinds, media);
        row.found(checked.outcome(), checked.faults());
    }

    Checked check(SourceRow row, ImportView batch, Map<Integer, Set<String>> kinds, MediaArchive media) {
        List<Fault> told = new ArrayList<>();
        if (batch.format() == ImportFormat.WORDPRESS) {
            Optional<Fault> leftOut = leftOut(row, batch.source());
            if (leftOut.isPresent()) {
                return new Checked(RowOutcome.LEFT_OUT, null, List.of(leftOut.get()));
            }
        }
        SourceRow placed = placed(row, batch);
        RowReading reading = RowReading.of(placed, kinds);
        if (!reading.faults().isEmpty()) {
            return new Checked(RowOutcome.FAULTY, reading, reading.faults());
        }
        Optional<ImportedItem> before = imports.find(ImportedItem.class, ImportedItem.id(batch.source(), row));
        if (before.isPresent()) {
            boolean same = before.get().isSame(row);
            Fault fault =
                    Fault.of("", same ? "present" : "changed", before.get().publicationNumber());
            return new Checked(same ? RowOutcome.PRESENT : RowOutcome.CHANGED, reading, List.of(fault));
        }
        row.values(Columns.FILES).stream()
                .filter(file -> !media.has(file))
                .forEach(file -> told.add(Fault.of(Columns.FILES, "file-not-there", file)));
        if (!row.cell("shortcodes").isEmpty()) {
            told.add(Fault.of("body_th", "shortcodes", row.cell("shortcodes")));
        }
        return new Checked(outcome(row, batch, reading, told), reading, told);
    }

    private static RowOutcome outcome(SourceRow row, ImportView batch, RowReading reading, List<Fault> told) {
        String status = row.cell("status");
        if (!batch.asHistory()) {
            return RowOutcome.TO_DRAFT;
        }
        if (!status.isEmpty() && !status.equals("publish")) {
            told.add(Fault.of("", "not-published-there", status));
            return RowOutcome.TO_DRAFT;
        }
        if (reading.publishedAt() == null) {
            told.add(Fault.of(Columns.DATE, "date-missing"));
            return RowOutcome.TO_DRAFT;
        }
        return RowOutcome.TO_HISTORY;
    }

    private Optional<Fault> leftOut(SourceRow row, String source) {
        String type = row.cell("type");
        if (type.equals("attachment")) {
            return Optional.of(Fault.of("", "attachment-of-none"));
        }
        if (!type.equals("post") && !type.equals("page")) {
            return Optional.of(Fault.of("", "type-left-out", type));
        }
        if (row.cell("status").equals("trash") || row.cell("status").equals("auto-draft")) {
            return Optional.of(Fault.of("", "thrown-away"));
        }
        return mapping(row, source).isEmpty()
                ? Optional.of(Fault.of(Columns.TERMS, "not-mapped", String.join(", ", row.values(Columns.TERMS))))
                : Optional.empty();
    }

    private Optional<TermMapping> mapping(SourceRow row, String source) {
        return row.values(Columns.TERMS).stream()
                .flatMap(term -> imports.find(TermMapping.class, TermMapping.id(source, term)).stream())
                .filter(mapping -> mapping.categoryNumber() > 0)
                .findFirst();
    }

    /** The row under the category and kind its terms are mapped to, its text in paragraphs. */
    private SourceRow placed(SourceRow row, ImportView batch) {
        Map<String, String> cells = new HashMap<>(row.cells());
        if (batch.format() == ImportFormat.WORDPRESS) {
            mapping(row, batch.source()).ifPresent(mapping -> {
                cells.put(Columns.CATEGORY, Integer.toString(mapping.categoryNumber()));
                if (mapping.kindCode() != null) {
                    cells.put(Columns.KIND, mapping.kindCode());
                }
            });
        }
        cells.computeIfPresent("body_th", (column, body) -> OldHtml.inParagraphs(body));
        cells.computeIfPresent("body_en", (column, body) -> OldHtml.inParagraphs(body));
        return new SourceRow(row.line(), cells, row.faults());
    }
}
