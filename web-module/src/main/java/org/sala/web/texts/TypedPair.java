package org.sala.web.texts;

import java.io.Serializable;
import org.sala.shared.Bilingual;

/** What is typed into two fields of a form, one a language: {@code #{form.name.th}} and {@code #{form.name.en}}. */
public class TypedPair implements Serializable {
    private static final long serialVersionUID = 1L;

    private String th = "";
    private String en = "";

    /** Starts from what is known. */
    public void fill(Bilingual known) {
        th = known.th();
        en = known.en();
    }

    /** What was typed, without the space around the Thai. */
    public Bilingual value() {
        return Bilingual.of(th.strip(), en);
    }

    public String getTh() {
        return th;
    }

    public void setTh(String th) {
        this.th = th;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
