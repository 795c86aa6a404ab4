package org.sala.imports.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sala.library.domain.FileView;

/** That a file of a source was taken into the library, and as which. */
@Entity
@Table(name = "imported_file")
public class ImportedFile {
    @Id
    private String id;

    @Column(name = "file_id")
    private long fileNumber;

    @Column(name = "file_version")
    private int fileVersion;

    protected ImportedFile() {}

    /** A file just taken in. */
    public ImportedFile(String source, String path, FileView file) {
        this.id = id(source, path);
        this.fileNumber = file.number();
        this.fileVersion = file.version();
    }

    /** The key of a file of a source. */
    public static String id(String source, String path) {
        return Digest.of(source, path);
    }

    /** The file in the library. */
    public long fileNumber() {
        return fileNumber;
    }

    /** Its version. */
    public int fileVersion() {
        return fileVersion;
    }
}
