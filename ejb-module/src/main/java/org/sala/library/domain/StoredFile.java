package org.sala.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The lasting identity of a file, {@code /f/{number}/…}; behind it stand numbered versions. */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "newest_version")
    private int newestVersion;

    @Version
    private int version;

    /** A file that has no version yet. */
    public StoredFile() {}

    /** The file's number, as in its address. */
    public Long id() {
        return id;
    }

    /** Counts one more version and answers with its number, from 1. */
    public int countVersion() {
        newestVersion++;
        return newestVersion;
    }
}
