package org.sala.imports.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.imports.domain.CsvSource;
import org.sala.imports.domain.ImportBatch;
import org.sala.imports.domain.ImportFormat;
import org.sala.imports.domain.ImportRefused;
import org.sala.imports.domain.ImportRow;
import org.sala.imports.domain.ImportView;
import org.sala.imports.domain.ImportWish;
import org.sala.imports.domain.MediaArchive;
import org.sala.imports.domain.RowOutcome;
import org.sala.imports.domain.RowView;
import org.sala.imports.domain.SourceRow;
import org.sala.imports.domain.TermMapping;
import org.sala.imports.domain.WordPressExport;
import org.sala.imports.domain.WordPressSource;
import org.sala.imports.persistence.Imports;
import org.sala.operations.boundary.JobRuns;
import org.sala.publication.boundary.HistoryDesk;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/**
 * Imports as web masters and administrators see them: a file is uploaded and looked through, its report read, its categories mapped, and
 * then confirmed. Until then nothing is written but the report. Every method refuses who is neither web master nor administrator.
 */
@Stateless
@TellsClashes
public class ImportDesk {
    private static final int PAGE = 50;
    private static final int LONGEST_NAME = 300;
    private static final String JOB = "bringing-over";

    @Inject
    private Imports imports;

    @Inject
    private ImportChecking checking;

    @Inject
    private ImportFolder folder;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @EJB
    private JobRuns runs;

    /**
     * Takes a file in and looks it through.
     *
     * @param media an archive of the media folder, null without one
     * @return the number of the import
     * @throws Refused when the person may not, or a file is not what it should be; nothing of it is kept
     */
    public long upload(ImportWish wish, InputStream file, InputStream media) {
        String person = keeper();
        Path source = folder.receive(file);
        Path archive = null;
        try {
            archive = media == null ? null : folder.receive(media);
            ImportBatch batch = looked(wish, source, archive, person);
            if (archive != null) {
                folder.keepMedia(archive, batch.id());
                archive = null;
            }
            return batch.id();
        } finally {
            folder.drop(source);
            folder.drop(archive);
        }
    }

    private ImportBatch looked(ImportWish wish, Path source, Path archive, String person) {
        WordPressExport export = wish.format() == ImportFormat.WORDPRESS ? WordPressSource.read(source) : null;
        List<SourceRow> rows = export == null ? CsvSource.read(source, wish.charset()) : export.rows();
        String name = export == null ? wish.source() : export.site();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new ImportRefused("source-name", LONGEST_NAME);
        }
        ImportBatch batch = new ImportBatch(wish, name.strip(), person, clock.now());
        imports.add(batch);
        imports.flush();
        rows.forEach(row -> imports.add(new ImportRow(batch.id(), row)));
        imports.flush();
        try (MediaArchive media = archive == null ? folder.media(batch.view()) : MediaArchive.open(archive)) {
            check(batch, media);
        }
        audit.record(AuditEntry.done(
                person, "imports.upload", "import " + batch.id(), wish.fileName() + ", rows: " + rows.size()));
        return batch;
    }

    private void check(ImportBatch batch, MediaArchive media) {
        ImportView view = batch.view();
        Map<Integer, Set<String>> kinds = checking.kinds();
        imports.rows(view.id(), null, 0, WordPressSource.MOST_ITEMS)
                .forEach(row -> checking.check(row, view, kinds, media));
        imports.flush();
    }

    /**
     * Says which category and kind stand for a category of the former website, and has the rows looked through anew.
     *
     * @param chosen {@code 8} or {@code 8 general-news} by category of the former website; empty leaves its rows out
     * @throws Refused when the person may not, or the import was confirmed or has changed meanwhile
     */
    public void map(long number, Map<String, String> chosen, int expectedVersion) {
        String person = keeper();
        ImportBatch batch = require(number);
        batch.requireUnconfirmed(expectedVersion);
        String source = batch.view().source();
        Map<Integer, Set<String>> kinds = checking.kinds();
        chosen.forEach((term, choice) -> map(source, term, choice, kinds));
        batch.lookedThrough(clock.now());
        imports.flush();
        try (MediaArchive media = folder.media(batch.view())) {
            check(batch, media);
        }
        audit.record(AuditEntry.done(person, "imports.map", "import " + number, chosen.toString()));
    }

    private void map(String source, String term, String choice, Map<Integer, Set<String>> kinds) {
        String[] parts = choice.split(" ", 2);
        int category = parts[0].matches("\\d{1,2}") ? Integer.parseInt(parts[0]) : 0;
        String kind = parts.length == 2 ? parts[1] : null;
        var before = imports.find(TermMapping.class, TermMapping.id(source, term));
        if (choice.isEmpty()) {
            before.ifPresent(imports::remove);
            return;
        }
        if (!kinds.containsKey(category) || kind != null && !kinds.get(category).contains(kind)) {
            throw new ImportRefused("no-such-kind");
        }
        before.ifPresentOrElse(
                mapping -> mapping.to(category, kind),
                () -> imports.add(new TermMapping(source, term, category, kind)));
    }

    /** The categories of the former website that rows name, with what stands for them: empty where nothing does. */
    public Map<String, String> terms(long number) {
        keeper();
        ImportView batch = require(number).view();
        Map<String, String> terms = new LinkedHashMap<>();
        imports.rows(number, null, 0, WordPressSource.MOST_ITEMS).stream()
                .flatMap(row -> row.source().values("terms").stream())
                .distinct()
                .sorted()
                .forEach(term -> terms.put(
                        term,
                        imports.find(TermMapping.class, TermMapping.id(batch.source(), term))
                                .map(one -> one.categoryNumber() + (one.kindCode() == null ? "" : " " + one.kindCode()))
                                .orElse("")));
        return terms;
    }

    /**
     * Has an import carried out as reported.
     *
     * @throws Refused when the person may not, nothing is to be done, or the import was confirmed or has changed meanwhile
     */
    public void confirm(long number, int expectedVersion) {
        String person = keeper();
        ImportBatch batch = require(number);
        batch.confirm(person, expectedVersion);
        if (imports.waitingRows(number).isEmpty()) {
            throw new ImportRefused("nothing-to-do");
        }
        audit.record(AuditEntry.done(
                person,
                "imports.confirm",
                "import " + number,
                batch.view().asHistory() ? "approved history" : "drafts"));
    }

    /** Starts the job now rather than at the next minute; when it runs already it will find what was confirmed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void startRun() {
        try {
            runs.start(JOB, Map.of(), currentPerson.require().username());
        } catch (Refused runsAlready) {
            return; // the run that is under way, or the next minute's, does it
        }
    }

    /** The import. */
    public ImportView find(long number) {
        keeper();
        return require(number).view();
    }

    /** The imports, newest first, 50 on a page. */
    public PageOf<ImportView> list(int page) {
        keeper();
        return new PageOf<>(
                imports.newest(page, PAGE).stream().map(ImportBatch::view).toList(), imports.count(), page, PAGE);
    }

    /** How many rows have each outcome. */
    public Map<RowOutcome, Long> counts(long number) {
        keeper();
        return imports.counts(number);
    }

    /** The report, 50 rows on a page; null for rows of every outcome. */
    public PageOf<RowView> report(long number, RowOutcome outcome, int page) {
        keeper();
        long total = outcome == null
                ? imports.counts(number).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                : imports.counts(number).getOrDefault(outcome, 0L);
        List<RowView> rows = imports.rows(number, outcome, page, PAGE).stream()
                .map(ImportRow::view)
                .toList();
        return new PageOf<>(rows, total, page, PAGE);
    }

    /** Files of uploads that came to nothing before an instant; called by a job, which deletes them. */
    public List<Path> leftOvers(Instant before) {
        return folder.leftOvers(before, Set.copyOf(imports.unfinished()));
    }

    /** The media folders on the server. */
    public List<String> folders() {
        keeper();
        return folder.folders();
    }

    private String keeper() {
        return HistoryDesk.requireKeeper(currentPerson).username();
    }

    private ImportBatch require(long number) {
        return imports.find(ImportBatch.class, number).orElseThrow(() -> new ImportRefused("no-such-import"));
    }
}
