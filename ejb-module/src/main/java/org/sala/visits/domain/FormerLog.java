package org.sala.visits.domain;

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
import java.util.List;
import org.sala.shared.ChangedMeanwhile;

/**
 * A log of a former website. It is looked through when it is taken in, and counted by the same job as the portal's own logs once somebody has
 * confirmed what was found. Of its lines only those count whose instant lies in no time counted before: neither by the opening balance, nor by a log
 * confirmed earlier, nor by the portal itself.
 */
@Entity
@Table(name = "former_log")
public class FormerLog {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "stored_name")
    private String storedName;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "byte_count")
    private long bytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "format_name")
    private LogFormat format;

    @Column(name = "line_count")
    private long lines;

    private long malformed;

    @Column(name = "left_out")
    private long leftOut;

    private String samples;

    @Column(name = "first_at")
    private Instant first;

    @Column(name = "last_at")
    private Instant last;

    @Column(name = "count_before")
    private Instant before;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private int version;

    protected FormerLog() {}

    /**
     * A log just taken in.
     *
     * @param storedName where it lies, below the directory of traffic logs
     * @param before from when on the portal counts itself
     */
    public FormerLog(
            String fileName, String storedName, FormerLook look, Instant before, String takenBy, Instant takenAt) {
        this.fileName = fileName;
        this.storedName = storedName;
        this.before = before;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
        found(look);
    }

    /** Keeps what was found in it, once more when other logs were counted since. */
    public void found(FormerLook look) {
        contentHash = look.contentHash();
        bytes = look.bytes();
        format = look.format();
        lines = look.lines();
        malformed = look.malformed();
        leftOut = look.leftOut();
        samples = look.samples();
        first = look.first();
        last = look.last();
    }

    /**
     * Somebody wants it counted as reported.
     *
     * @throws ChangedMeanwhile when it is no longer the version they have seen
     * @throws VisitsRefused when it was confirmed before, or no line of it would be counted
     */
    public void confirm(String person, int expectedVersion, Instant now) {
        requireOpen(expectedVersion);
        if (first == null) {
            throw new VisitsRefused("nothing-to-count");
        }
        confirmedBy = person;
        confirmedAt = now;
    }

    /**
     * Refuses when the log can no longer be thrown away.
     *
     * @throws ChangedMeanwhile when it is no longer the version they have seen
     * @throws VisitsRefused when it was confirmed before
     */
    public void requireOpen(int expectedVersion) {
        if (version != expectedVersion) {
            throw new ChangedMeanwhile();
        }
        if (confirmedAt != null) {
            throw new VisitsRefused("confirmed-already");
        }
    }

    /**
     * How it is read.
     *
     * @param rules those of the portal's own logs
     * @param earlier the logs confirmed before this one
     * @param after the first second, since 1970, that no opening balance holds
     */
    public ReadingRules rules(ReadingRules rules, List<FormerLog> earlier, long after) {
        return rules.with(format, FormerLook.notYetCounted(earlier, after, before.getEpochSecond()));
    }

    /** Whether a second, since 1970, lies between its first and its last line. */
    boolean covers(long second) {
        return first != null && second >= first.getEpochSecond() && second <= last.getEpochSecond();
    }

    /** Its name below the directory of traffic logs. */
    public String storedName() {
        return storedName;
    }

    /** Its number. */
    public Long id() {
        return id;
    }

    /** What pages show of it. */
    public FormerLogView view() {
        return new FormerLogView(
                id,
                fileName,
                storedName,
                contentHash,
                bytes,
                format,
                lines,
                malformed,
                leftOut,
                samples,
                first,
                last,
                takenBy,
                takenAt,
                confirmedBy,
                confirmedAt,
                version);
    }
}
