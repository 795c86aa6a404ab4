package org.sala.imports.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an item of a source was brought over, and as what; whoever brings it again finds it here. */
@Entity
@Table(name = "imported_item")
public class ImportedItem {
    @Id
    private String id;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "publication_id")
    private long publicationNumber;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected ImportedItem() {}

    /** An item just brought over. */
    public ImportedItem(String source, SourceRow row, long publicationNumber, Instant at) {
        this.id = id(source, row);
        this.contentHash = row.hash();
        this.publicationNumber = publicationNumber;
        this.importedAt = at;
    }

    /** The key of a row of a source. */
    public static String id(String source, SourceRow row) {
        return Digest.of(source, row.key());
    }

    /** Whether the row is as it was when it was brought over. */
    public boolean isSame(SourceRow row) {
        return contentHash.equals(row.hash());
    }

    /** What it has become. */
    public long publicationNumber() {
        return publicationNumber;
    }
}
