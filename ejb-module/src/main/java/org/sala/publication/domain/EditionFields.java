package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.util.Set;
import org.sala.content.domain.ContentValues;
import org.sala.shared.Bilingual;

/** The columns of an edition that hold what its writer filled in. */
@Embeddable
public class EditionFields {
    @Column(name = "kind_code")
    private String kindCode;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "summary_th")
    private String summaryTh;

    @Column(name = "summary_en")
    private String summaryEn;

    @Lob
    @Column(name = "body_th")
    private String bodyTh;

    @Lob
    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "source_name")
    private String sourceName;

    @Column(name = "source_url")
    private String sourceUrl;

    @Column(name = "source_date")
    private LocalDate sourceDate;

    @Column(name = "link_url")
    private String linkUrl;

    @Lob
    @Column(name = "content")
    private String content;

    void fill(EditionText text) {
        kindCode = text.kindCode();
        titleTh = text.title().th();
        titleEn = text.title().en();
        summaryTh = text.summary().th();
        summaryEn = text.summary().en();
        bodyTh = text.body().th();
        bodyEn = text.body().en();
        sourceName = text.sourceName();
        sourceUrl = text.sourceUrl();
        sourceDate = text.sourceDate();
        linkUrl = text.linkUrl();
        content = text.content().isEmpty() ? null : text.content().json();
    }

    EditionText text(Set<String> topics) {
        return new EditionText(
                kindCode,
                Bilingual.of(titleTh, titleEn),
                Bilingual.of(summaryTh, summaryEn),
                Bilingual.of(bodyTh, bodyEn),
                sourceName,
                sourceUrl,
                sourceDate,
                linkUrl,
                topics,
                ContentValues.parse(content));
    }
}
