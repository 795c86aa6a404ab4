package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sala.library.domain.FileView;
import org.sala.shared.Bilingual;

/** A version of a file as an edition holds it, with the title readers see and, for a picture, what it shows. */
@Embeddable
public class AttachedFile {
    @Column(name = "file_id")
    private long fileNumber;

    @Column(name = "file_version")
    private int fileVersion;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "alt_th")
    private String altTh;

    @Column(name = "alt_en")
    private String altEn;

    @Column(name = "original_file_id")
    private Long originalNumber;

    @Column(name = "original_version")
    private Integer originalVersion;

    protected AttachedFile() {}

    /** A file under a title; {@code alt} may be empty. */
    public AttachedFile(long fileNumber, int fileVersion, Bilingual title, Bilingual alt) {
        this.fileNumber = fileNumber;
        this.fileVersion = fileVersion;
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.altTh = alt.th();
        this.altEn = alt.en();
    }

    /** The same file, described in another way; {@code alt} may be empty. */
    public AttachedFile described(Bilingual title, Bilingual alt) {
        AttachedFile described = new AttachedFile(fileNumber, fileVersion, title, alt);
        described.originalNumber = originalNumber;
        described.originalVersion = originalVersion;
        return described;
    }

    /** The same file in another version. */
    public AttachedFile inVersion(int version) {
        AttachedFile replaced = described(title(), alt());
        replaced.fileVersion = version;
        return replaced;
    }

    /** The same file as the public copy of an original; null when it is one no longer. */
    public AttachedFile copyOf(FileView original) {
        AttachedFile copy = described(title(), alt());
        copy.originalNumber = original == null ? null : original.number();
        copy.originalVersion = original == null ? null : original.version();
        return copy;
    }

    /** The number of the original whose copy this is, null when it is no copy. */
    public Long originalNumber() {
        return originalNumber;
    }

    /** The version of the original, null when it is no copy. */
    public Integer originalVersion() {
        return originalVersion;
    }

    /** The file. */
    public long fileNumber() {
        return fileNumber;
    }

    /** The version of the file. */
    public int fileVersion() {
        return fileVersion;
    }

    /** What readers see it called. */
    public Bilingual title() {
        return Bilingual.of(titleTh, titleEn);
    }

    /** What a picture shows, for those who do not see it. */
    public Bilingual alt() {
        return Bilingual.of(altTh, altEn);
    }
}
