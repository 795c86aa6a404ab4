package org.sala.retention.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that was deleted, by its name and its hash; never changed. It is stored before the file goes. */
@Entity
@Table(name = "purged_file")
public class PurgedFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "purge_kind")
    private RetentionKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "purged_at")
    private Instant purgedAt;

    protected PurgedFile() {}

    /** A file that is about to go. */
    public PurgedFile(RetentionKind kind, String fileName, long size, String sha256, Instant purgedAt) {
        this.kind = kind;
        this.fileName = fileName;
        this.size = size;
        this.sha256 = sha256;
        this.purgedAt = purgedAt;
    }

    /** What pages show of it. */
    public View view() {
        return new View(kind, fileName, size, sha256, purgedAt);
    }

    /** A deleted file as pages show it; the size is in bytes. */
    public record View(RetentionKind kind, String fileName, long size, String sha256, Instant purgedAt) {}
}
