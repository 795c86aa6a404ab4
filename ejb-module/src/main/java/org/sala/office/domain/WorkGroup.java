package org.sala.office.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sala.shared.Bilingual;

/** A group of the office (กลุ่มงาน): people belong to it, and publications carry its name. */
@Entity
@Table(name = "work_group")
public class WorkGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    private int place;

    @Version
    private int version;

    protected WorkGroup() {}

    /** A new group with a short code that never changes. */
    public WorkGroup(String code, Bilingual name, int place) {
        this.code = code;
        this.nameTh = name.th();
        this.nameEn = name.en();
        this.place = place;
    }

    /** The group's number. */
    public Long id() {
        return id;
    }

    /** The short code. */
    public String code() {
        return code;
    }

    /** The group's name. */
    public Bilingual name() {
        return Bilingual.of(nameTh, nameEn);
    }
}
