package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sala.shared.Bilingual;

/** A paragraph of section 7 or 9 of the Official Information Act B.E. 2540, under which information is open to inspection. */
@Entity
@Table(name = "act_paragraph")
public class ActParagraph {
    @Id
    private String code;

    private int section;
    private int place;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    protected ActParagraph() {}

    /** A paragraph such as 9(8). */
    public ActParagraph(String code, int section, int place, Bilingual name) {
        this.code = code;
        this.section = section;
        this.place = place;
        this.nameTh = name.th();
        this.nameEn = name.en();
    }

    /** 7 or 9. */
    public int section() {
        return section;
    }

    /** What pages show of it. */
    public TopicView view() {
        return new TopicView(code, code, Bilingual.of(nameTh, nameEn));
    }
}
