package org.sala.imports.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** A row of an import: what was read, what was found, and what became of it. */
@Entity
@Table(name = "import_row")
public class ImportRow {
    private static final int LONGEST_TITLE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "batch_id")
    private long batchId;

    @Column(name = "line_number")
    private int line;

    private String title;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    @Lob
    private String cells;

    @Lob
    private String faults;

    @Column(name = "publication_id")
    private Long publicationNumber;

    @Version
    private int version;

    protected ImportRow() {}

    /** A row as it was read. */
    public ImportRow(long batchId, SourceRow row) {
        this.batchId = batchId;
        this.line = row.line();
        String given = row.cell("title_th");
        this.title = given.substring(0, Math.min(given.length(), LONGEST_TITLE));
        this.cells = row.json();
        found(row.faults().isEmpty() ? RowOutcome.TO_DRAFT : RowOutcome.FAULTY, row.faults());
    }

    /** What will become of it, and why. */
    public final void found(RowOutcome will, List<Fault> why) {
        outcome = will;
        faults = Fault.json(why);
    }

    /** What has become of it; {@code more} is added to what was told before. */
    public void became(RowOutcome what, List<Fault> more, Long publication) {
        List<Fault> all = new ArrayList<>(Fault.parse(faults));
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        found(what, all);
        publicationNumber = publication;
    }

    /** What stood in the file. */
    public SourceRow source() {
        return new SourceRow(line, SourceRow.cells(cells), List.of());
    }

    /** What pages show of it. */
    public RowView view() {
        return new RowView(line, title, outcome, Fault.parse(faults), publicationNumber);
    }

    /** What will become or has become of it. */
    public RowOutcome outcome() {
        return outcome;
    }

    /** The import it belongs to. */
    public long batchId() {
        return batchId;
    }
}
