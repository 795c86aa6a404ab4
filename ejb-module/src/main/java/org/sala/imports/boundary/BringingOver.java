package org.sala.imports.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.imports.boundary.ImportChecking.Checked;
import org.sala.imports.domain.Columns;
import org.sala.imports.domain.Fault;
import org.sala.imports.domain.ImportBatch;
import org.sala.imports.domain.ImportRow;
import org.sala.imports.domain.ImportView;
import org.sala.imports.domain.ImportedItem;
import org.sala.imports.domain.MediaArchive;
import org.sala.imports.domain.OldAddress;
import org.sala.imports.domain.OldHtml;
import org.sala.imports.domain.RowOutcome;
import org.sala.imports.domain.RowReading;
import org.sala.imports.domain.SourceRow;
import org.sala.imports.persistence.Imports;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.BroughtOver;
import org.sala.publication.boundary.HistoryDesk;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.EditionText;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * Carries confirmed imports out, called by a job. Each row is one transaction: publication, addresses, and that the row is done are stored
 * together or not at all, so a run may be killed anywhere and go on.
 */
@Stateless
public class BringingOver {
    @Inject
    private Imports imports;

    @Inject
    private ImportChecking checking;

    @Inject
    private ImportFolder folder;

    @Inject
    private FileTaking files;

    @Inject
    private HistoryDesk history;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    /** The numbers of the imports that are confirmed and not done. */
    public List<Long> confirmed() {
        return imports.confirmed();
    }

    /** The rows of an import that wait. */
    public List<Long> waiting(long batch) {
        return imports.waitingRows(batch);
    }

    /** The media of an import; whoever opens them closes them. */
    public MediaArchive media(long batch) {
        return folder.media(view(batch));
    }

    /** Brings a row over, unless that was done; as the person who confirmed the import, whose roles are looked at again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void bring(long rowId, MediaArchive media) {
        ImportRow row = imports.find(ImportRow.class, rowId).orElseThrow();
        ImportView batch = view(row.batchId());
        if (row.outcome().isWaiting()) {
            currentPerson.actAs(batch.confirmedBy(), () -> bring(row, batch, media));
        }
    }

    /** Keeps why a row could not be brought over. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(long rowId, Fault fault) {
        imports.find(ImportRow.class, rowId)
                .filter(row -> row.outcome().isWaiting())
                .ifPresent(row -> row.became(RowOutcome.FAILED, List.of(fault), null));
    }

    /** The last row of an import is done. */
    public void end(long batch) {
        imports.find(ImportBatch.class, batch).orElseThrow().end(clock.now());
        folder.dropMedia(batch);
    }

    private void bring(ImportRow row, ImportView batch, MediaArchive media) {
        SourceRow source = row.source();
        Checked checked = checking.check(source, batch, checking.kinds(), media);
        if (!checked.outcome().isWaiting()) {
            row.became(checked.outcome(), checked.faults(), null);
            return;
        }
        List<Fault> told = new ArrayList<>();
        List<OldAddress> addresses = new ArrayList<>();
        List<AttachedFile> attached = new ArrayList<>();
        Map<String, String> hrefs = new HashMap<>();
        Map<String, String> alts = source.pairs(Columns.ALTS);
        for (String path : source.values(Columns.FILES)) {
            take(path, batch, media, told).ifPresent(file -> {
                attached.add(attached(file, alts.getOrDefault(path, "")));
                hrefs.put(path, file.href());
                addresses.add(new OldAddress("/wp-content/uploads/" + path, file.href()));
            });
        }
        boolean asHistory = checked.outcome() == RowOutcome.TO_HISTORY;
        HistoryDesk.Arrival arrival = history.bringOver(new BroughtOver(
                checked.reading().category(),
                linked(checked.reading().text(), hrefs),
                batch.groupId(),
                attached,
                asHistory ? publishedAt(checked.reading()) : null,
                "import " + batch.id() + " line " + source.line() + " " + source.cell(Columns.ID)));
        if (arrival.barrier() != null) {
            told.add(Fault.of("", arrival.barrier()));
        }
        source.values(Columns.ADDRESSES).stream()
                .flatMap(address -> canonical(address).stream())
                .distinct()
                .forEach(address -> addresses.add(new OldAddress(address, "/p/" + arrival.publicationNumber())));
        addresses.forEach(this::remember);
        imports.add(new ImportedItem(batch.source(), source, arrival.publicationNumber(), clock.now()));
        row.became(arrival.published() ? RowOutcome.PUBLISHED : RowOutcome.DRAFT, told, arrival.publicationNumber());
    }

    /** The text with links to files that were taken in leading to them. */
    private static EditionText linked(EditionText text, Map<String, String> hrefs) {
        Bilingual body = Bilingual.of(
                OldHtml.linked(text.body().th(), hrefs),
                text.body().hasEnglish() ? OldHtml.linked(text.body().en(), hrefs) : null);
        return new EditionText(
                text.kindCode(),
                text.title(),
                text.summary(),
                body,
                text.sourceName(),
                text.sourceUrl(),
                text.sourceDate(),
                text.linkUrl(),
                text.topics(),
                text.content());
    }

    /** Two items of one address: the first keeps it. */
    private void remember(OldAddress address) {
        if (imports.find(OldAddress.class, OldAddress.id(address.address())).isEmpty()) {
            imports.add(address);
        }
    }

    private static Optional<String> canonical(String address) {
        return address.startsWith("?") ? Optional.of(address) : OldAddress.canonical(address);
    }

    private Optional<FileView> take(String path, ImportView batch, MediaArchive media, List<Fault> told) {
        try {
            return files.take(batch.source(), path, media);
        } catch (Refused refusal) {
            told.add(Fault.of(Columns.FILES, "file-refused", path));
            told.add(Fault.of(Columns.FILES, refusal));
            return Optional.empty();
        }
    }

    private static AttachedFile attached(FileView file, String alt) {
        return new AttachedFile(file.number(), file.version(), Bilingual.of(file.originalName()), Bilingual.of(alt));
    }

    private java.time.Instant publishedAt(RowReading reading) {
        return reading.publishedAt().atZone(clock.zone()).toInstant();
    }

    private ImportView view(long batch) {
        return imports.find(ImportBatch.class, batch).orElseThrow().view();
    }
}
