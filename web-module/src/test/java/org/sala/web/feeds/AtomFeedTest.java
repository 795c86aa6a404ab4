package org.sala.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sala.content.domain.ContentValues;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-23T01:00:00.123Z");

    @Test
    void an_entry_has_all_that_the_standard_asks_for() throws Exception {
        Document feed = read(feed(Language.TH).of(List.of(publication("ประกาศ", null))));
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "id")).isEqualTo("https://example.go.th/p/7");
        assertThat(text(entry, "title")).isEqualTo("ประกาศ");
        assertThat(text(entry, "updated")).isEqualTo("2026-11-23T01:00:00Z");
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("th");
        assertThat(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
                .isEqualTo("https://example.go.th/p/7");
    }

    @Test
    void the_english_feed_leads_to_english_pages_and_says_what_is_thai() throws Exception {
        String text = feed(Language.EN).of(List.of(publication("ประกาศ", null), publication("ประกาศ", "Notice")));
        Document feed = read(text);
        assertThat(((Element) feed.getElementsByTagName("entry").item(0)).getAttribute("xml:lang"))
                .isEqualTo("th");
        assertThat(((Element) feed.getElementsByTagName("entry").item(1)).getAttribute("xml:lang"))
                .isEqualTo("en");
        assertThat(text).contains("https://example.go.th/en/p/7");
    }

    @Test
    void an_entry_tells_what_the_edition_changed() throws Exception {
        assertThat(text(
                        read(feed(Language.EN).of(List.of(publication("ประกาศ", "Notice"))))
                                .getDocumentElement(),
                        "summary"))
                .contains("2")
                .contains("The budget was corrected");
    }

    @Test
    void no_title_breaks_the_feed() throws Exception {
        String hostile = "<script>&\"'\u0000\u0008\uFFFF\uD800 ]]> &amp; 😀";
        Document feed = read(feed(Language.TH).of(List.of(publication(hostile, null))));
        assertThat(text((Element) feed.getElementsByTagName("entry").item(0), "title"))
                .isEqualTo("<script>&\"' ]]> &amp; 😀");
    }

    @Test
    void an_empty_feed_is_a_feed() throws Exception {
        assertThat(text(read(feed(Language.TH).of(List.of())).getDocumentElement(), "updated"))
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    private static AtomFeed feed(Language language) {
        return new AtomFeed("https://example.go.th", "/feed.atom", "/", "สำนักงาน", "สำนักงาน", language);
    }

    private static PublicationSummary publication(String th, String en) {
        return new PublicationSummary(
                7,
                8,
                null,
                Bilingual.of(th, en),
                Bilingual.EMPTY,
                null,
                Bilingual.EMPTY,
                PUBLISHED,
                PUBLISHED,
                2,
                Bilingual.of("แก้วงเงิน", "The budget was corrected"),
                List.of(),
                ContentValues.NONE);
    }

    private static Document read(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element parent, String tag) {
        return parent.getElementsByTagName(tag).item(0).getTextContent();
    }
}
