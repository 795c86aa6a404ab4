package org.sala.satisfaction.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.sala.shared.Bilingual;

/** By what way an answer came; the report tells them apart. */
public enum AnswerSource {
    WEB("web", Bilingual.of("เว็บไซต์", "Website")),
    POSTER("poster", Bilingual.of("โปสเตอร์ QR", "QR poster")),
    KIOSK("kiosk", Bilingual.of("เครื่องที่สำนักงาน", "Kiosk at the office")),
    PAPER("paper", Bilingual.of("แบบสอบถามกระดาษ", "Paper form"));

    private final String code;
    private final Bilingual words;

    AnswerSource(String code, Bilingual words) {
        this.code = code;
        this.words = words;
    }

    /** The source of this code; empty when there is none. */
    public static Optional<AnswerSource> ofCode(String code) {
        return Stream.of(values()).filter(known -> known.code.equals(code)).findFirst();
    }

    /** What is stored, and stands in addresses. */
    public String code() {
        return code;
    }

    /** What people read. */
    public Bilingual words() {
        return words;
    }
}
