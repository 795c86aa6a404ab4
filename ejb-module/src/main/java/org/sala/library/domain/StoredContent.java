package org.sala.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Bytes kept once under their SHA-256, however many files hold them. Never changed. */
@Entity
@Table(name = "stored_content")
public class StoredContent {
    @Id
    private String sha256;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredContent() {}

    /** Content that lies in the data directory by now. */
    public StoredContent(String sha256, long size, String mediaType, Instant storedAt) {
        this.sha256 = sha256;
        this.size = size;
        this.mediaType = mediaType;
        this.storedAt = storedAt;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** The type told from the content, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }
}
