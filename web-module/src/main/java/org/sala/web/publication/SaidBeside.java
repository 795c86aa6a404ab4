package org.sala.web.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.WithdrawalKind;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** What is typed beside the buttons of the edition page, and which of its fields a refusal is about. */
public class SaidBeside {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("remark-missing", "remark"),
            Map.entry("remark-too-long", "remark"),
            Map.entry("note-missing", "note-th"),
            Map.entry("note-missing-in-english", "note-en"),
            Map.entry("note-too-long", "note-th"),
            Map.entry("time-missing", "publish-at"),
            Map.entry("time-past", "publish-at"),
            Map.entry("time-form", "publish-at"),
            Map.entry("end-too-early", "end-at"),
            Map.entry("withdrawal-kind-missing", "kind"),
            Map.entry("target-missing", "target"),
            Map.entry("target-itself", "target"),
            Map.entry("address", "target"));

    private String remark;
    private String noteTh;
    private String noteEn;
    private String publishAt;
    private String endAt;
    private String kind;
    private String target;
    private String refused;

    /** Fields that hold what is known of the edition. */
    SaidBeside(EditionView edition, ZoneId zone) {
        noteTh = edition.note().th();
        noteEn = edition.note().en();
        publishAt = typed(edition.plan().publishAt(), zone);
        endAt = typed(edition.plan().endAt(), zone);
    }

    /** @throws Refused when a time is not one */
    Particulars particulars(ZoneId zone) {
        return new Particulars(
                remark,
                Bilingual.of(noteTh, noteEn),
                time(publishAt, zone),
                time(endAt, zone),
                kind == null || kind.isBlank() ? null : WithdrawalKind.valueOf(kind),
                target);
    }

    /** Remembers which field a refusal is about. */
    void refused(Refused refusal) {
        refused = FIELDS.get(refusal.messageKey().replaceFirst("^publication\\.refusal\\.", ""));
    }

    /** The field the last refusal was about, null when it was about none. */
    public String getRefused() {
        return refused;
    }

    private static String typed(Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone).toString();
    }

    private static Instant time(String typed, ZoneId zone) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refused("publication.refusal.time-form");
        }
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getNoteTh() {
        return noteTh;
    }

    public void setNoteTh(String noteTh) {
        this.noteTh = noteTh;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(String publishAt) {
        this.publishAt = publishAt;
    }

    public String getEndAt() {
        return endAt;
    }

    public void setEndAt(String endAt) {
        this.endAt = endAt;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
