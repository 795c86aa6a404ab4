package org.sala.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One version of a file: which bytes, under which name. Never changed. */
@Entity
@Table(name = "file_version")
@IdClass(FileVersion.Key.class)
public class FileVersion {

    /** The key as JPA wants it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private Long fileId;
        private int versionNumber;

        protected Key() {}

        /** The key of a version. */
        public Key(long fileId, int versionNumber) {
            this.fileId = fileId;
            this.versionNumber = versionNumber;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.fileId.equals(fileId) && key.versionNumber == versionNumber;
        }

        @Override
        public int hashCode() {
            return 31 * fileId.hashCode() + versionNumber;
        }
    }

    @Id
    @Column(name = "file_id")
    private Long fileId;

    @Id
    @Column(name = "version_number")
    private int versionNumber;

    @ManyToOne
    @JoinColumn(name = "sha256")
    private StoredContent content;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "original_name")
    private String originalName;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected FileVersion() {}

    /** The next version of a file. */
    public FileVersion(StoredFile file, StoredContent content, FileName name, Long uploadedBy, Instant uploadedAt) {
        this.fileId = file.id();
        this.versionNumber = file.countVersion();
        this.content = content;
        this.fileName = name.safe();
        this.originalName = name.original();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** What pages show of it. */
    public FileView view() {
        return new FileView(
                fileId, versionNumber, fileName, originalName, content.mediaType(), content.size(), content.sha256());
    }
}
