package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sala.shared.Bilingual;

/** One of the ten categories (หมวด) of the founding document. Its number and address never change. */
@Entity
@Table(name = "category")
public class Category {
    @Id
    private int number;

    private String slug;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "topic_th")
    private String topicTh;

    @Column(name = "topic_en")
    private String topicEn;

    @Column(name = "if_any")
    private boolean ifAny;

    protected Category() {}

    /** A category with the wording of its row in the founding document. */
    public Category(int number, String slug, Bilingual name, Bilingual topic, boolean ifAny) {
        this.number = number;
        this.slug = slug;
        this.nameTh = name.th();
        this.nameEn = name.en();
        this.topicTh = topic.th();
        this.topicEn = topic.en();
        this.ifAny = ifAny;
    }

    /** From 1 to 10. */
    public int number() {
        return number;
    }

    /** The last part of the address {@code /c/{slug}}. */
    public String slug() {
        return slug;
    }

    /** The short name. */
    public Bilingual name() {
        return Bilingual.of(nameTh, nameEn);
    }

    /** The whole wording of the founding document; lines are parted by line feeds. */
    public Bilingual topic() {
        return Bilingual.of(topicTh, topicEn);
    }

    /** Whether the founding document says "if any" (ถ้ามี). */
    public boolean ifAny() {
        return ifAny;
    }
}
