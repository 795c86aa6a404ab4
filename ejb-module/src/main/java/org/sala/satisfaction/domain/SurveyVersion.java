package org.sala.satisfaction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.sala.shared.Refused;

/**
 * A version of the survey. It begins as a draft, goes out to readers when it is published, and stays for good with the answers given to it:
 * each answer names the hash of what it was given to, so that the database itself refuses to change a version once it is answered.
 */
@Entity
@Table(name = "survey_version")
public class SurveyVersion {
    @Id
    @Column(name = "version_number")
    private int number;

    @Lob
    @Convert(converter = SurveyColumn.class)
    private Survey content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int revision;

    protected SurveyVersion() {}

    /** A draft that asks what another version does. */
    public SurveyVersion(int number, Survey content, String madeBy, Instant madeAt) {
        this.number = number;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        hold(content);
    }

    /** Asks something else from now on; whoever calls has seen that nobody answered it. */
    public void rewrite(Survey changed, String username, Instant now) {
        SurveyCheck.bounds(changed);
        if (publishedAt != null) {
            SurveyCheck.complete(changed);
        }
        hold(changed);
        madeBy = username;
        madeAt = now;
    }

    /**
     * Hands it out from now on.
     *
     * @throws Refused when it was published before, or something in it has no text in one of the languages
     */
    public void publish(String username, Instant now) {
        if (publishedAt != null) {
            throw new Refused("satisfaction.refusal.published-already");
        }
        SurveyCheck.complete(content);
        publishedBy = username;
        publishedAt = now;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    /** What it asks. */
    public Survey content() {
        return content;
    }

    /** SHA-256 over what it asks, which every answer names. */
    public String contentHash() {
        return contentHash;
    }

    /** Whether readers have been given it. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** What a form must give back, so that nobody writes over what another has changed meanwhile. */
    public int revision() {
        return revision;
    }

    /** What pages show of it. */
    public View view(long answers) {
        return new View(number, content, answers, madeBy, madeAt, publishedBy, publishedAt, revision);
    }

    private void hold(Survey asked) {
        content = asked;
        contentHash = hash(new SurveyColumn().convertToDatabaseColumn(asked));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * What pages show of a version.
     *
     * @param answers how many were given to it
     * @param madeBy who wrote it last, null for the survey the portal came with; likewise who published it
     * @param publishedAt null for a draft
     */
    public record View(
            int number,
            Survey content,
            long answers,
            String madeBy,
            Instant madeAt,
            String publishedBy,
            Instant publishedAt,
            int revision) {

        /** Whether readers have not been given it yet. */
        public boolean isDraft() {
            return publishedAt == null;
        }

        /** Whether it can change no more. */
        public boolean isFrozen() {
            return answers > 0;
        }
    }
}
