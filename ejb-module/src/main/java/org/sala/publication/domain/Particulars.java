package org.sala.publication.domain;

import java.time.Instant;
import java.util.Objects;
import org.sala.shared.Bilingual;

/**
 * What a person says beside a transition; which of it is asked for stands in the transition's conditions. Everything may be null.
 *
 * @param remark why, at most {@value #LONGEST_REMARK} characters
 * @param note what an edition changed, at most {@value #LONGEST_NOTE} characters in either language
 * @param publishAt when it shall go out
 * @param endAt from when on it is in no list any more
 * @param kind why it is to be withdrawn
 * @param target where it stands now: an address of the web or a path on this site
 */
public record Particulars(
        String remark, Bilingual note, Instant publishAt, Instant endAt, WithdrawalKind kind, String target) {
    /** Characters a remark may have. */
    public static final int LONGEST_REMARK = 2000;

    /** Characters a note may have. */
    public static final int LONGEST_NOTE = 1000;

    /** Nothing said. */
    public static final Particulars NONE = remark(null);

    public Particulars {
        remark = strip(remark);
        note = note == null ? Bilingual.EMPTY : Bilingual.of(Objects.toString(strip(note.th()), ""), strip(note.en()));
        target = strip(target);
    }

    /** Only a remark, which may be null. */
    public static Particulars remark(String remark) {
        return new Particulars(remark, null, null, null, null, null);
    }

    /** A note on what the edition changed. */
    public static Particulars note(String th, String en) {
        return new Particulars(null, Bilingual.of(th, en), null, null, null, null);
    }

    /** When it shall go out and end; {@code endAt} may be null. */
    public static Particulars times(Instant publishAt, Instant endAt) {
        return new Particulars(null, null, publishAt, endAt, null, null);
    }

    /** Why it is withdrawn; {@code target} is null unless it moved. */
    public static Particulars withdrawal(WithdrawalKind kind, String reason, String target) {
        return new Particulars(reason, null, null, null, kind, target);
    }

    /** What the record of a decision keeps beside the remark, null when there is nothing. */
    public String detail() {
        StringBuilder detail = new StringBuilder();
        for (Object part : new Object[] {publishAt, endAt == null ? null : "– " + endAt, kind, target}) {
            if (part != null) {
                detail.append(detail.isEmpty() ? "" : " ").append(part);
            }
        }
        return detail.isEmpty() ? null : detail.toString();
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
