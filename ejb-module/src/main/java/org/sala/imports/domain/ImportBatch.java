package org.sala.imports.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sala.shared.ChangedMeanwhile;

/** One file somebody uploaded to be brought over. It is looked through at once, and carried out when somebody confirms it. */
@Entity
@Table(name = "import_batch")
public class ImportBatch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "format_name")
    private ImportFormat format;

    @Column(name = "source_name")
    private String source;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_name")
    private String mediaName;

    @Column(name = "as_history")
    private boolean asHistory;

    @Column(name = "group_id")
    private Long groupId;

    @Enumerated(EnumType.STRING)
    @Column(name = "batch_state")
    private BatchState state = BatchState.CHECKED;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected ImportBatch() {}

    /** A file just uploaded; the file name and the place of its media may be told by what was uploaded. */
    public ImportBatch(ImportWish wish, String source, String uploadedBy, Instant at) {
        this.format = wish.format();
        this.source = source;
        this.fileName = wish.fileName();
        this.mediaName = wish.mediaName();
        this.asHistory = wish.asHistory();
        this.groupId = wish.groupId();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = at;
    }

    /**
     * Somebody wants it carried out as reported.
     *
     * @throws ChangedMeanwhile when it is no longer the version they have seen
     * @throws ImportRefused when it was confirmed before
     */
    public void confirm(String by, int expectedVersion) {
        requireUnconfirmed(expectedVersion);
        confirmedBy = by;
        state = BatchState.CONFIRMED;
    }

    /** Throws unless it may still be changed and is the version that was seen. */
    public void requireUnconfirmed(int expectedVersion) {
        if (version != expectedVersion) {
            throw new ChangedMeanwhile();
        }
        if (state != BatchState.CHECKED) {
            throw new ImportRefused("confirmed-already");
        }
    }

    /** It was looked through anew: whoever saw it before must look again. */
    public void lookedThrough(Instant at) {
        uploadedAt = at;
    }

    /** The last row is done. */
    public void end(Instant at) {
        state = BatchState.DONE;
        endedAt = at;
    }

    /** What pages show of it. */
    public ImportView view() {
        return new ImportView(
                id,
                format,
                source,
                fileName,
                mediaName,
                asHistory,
                groupId,
                state,
                uploadedBy,
                uploadedAt,
                confirmedBy,
                endedAt,
                version);
    }

    /** Its number. */
    public Long id() {
        return id;
    }
}
