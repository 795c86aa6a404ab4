package org.sala.web.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.web.texts.Messages;

/**
 * A feed of publications (RFC 4287).
 *
 * @param site the address of the site, without a slash at the end
 * @param self the path of the feed
 * @param page the path of the page that shows the same
 * @param title of the feed
 * @param author who publishes
 */
record AtomFeed(String site, String self, String page, String title, String author, Language language) {

    String of(List<PublicationSummary> publications) {
        XmlText xml = new XmlText()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag())
                .element("id", site + self)
                .element("title", title)
                .element(
                        "updated",
                        time(publications.stream()
                                .map(AtomFeed::updated)
                                .max(Instant::compareTo)
                                .orElse(Instant.EPOCH)))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", site + self)
                .empty("link", "rel", "alternate", "type", "text/html", "href", site + page)
                .open("author")
                .element("name", author)
                .close("author");
        publications.forEach(publication -> entry(xml, publication));
        return xml.close("feed").toString();
    }

    private void entry(XmlText xml, PublicationSummary publication) {
        String address = site + (language == Language.EN ? "/en" : "") + publication.href();
        xml.open(
                        "entry",
                        "xml:lang",
                        publication.title().languageShown(language).tag())
                .element("id", site + publication.href())
                .element("title", publication.title().in(language))
                .element("updated", time(updated(publication)));
        if (publication.publishedAt() != null) {
            xml.element("published", time(publication.publishedAt()));
        }
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        publication.files().forEach(file -> enclosure(xml, file));
        if (!publication.groupName().equals(Bilingual.EMPTY)) {
            xml.open("author")
                    .element("name", publication.groupName().in(language))
                    .close("author");
        }
        xml.element("summary", summary(publication)).close("entry");
    }

    /** What it is about and, from the second edition on, what the newest one changed. */
    private String summary(PublicationSummary publication) {
        String about = publication.summary().in(language);
        if (publication.edition() == 1 || publication.note().th().isBlank()) {
            return about;
        }
        String change = Messages.of(
                language,
                "catalogue.feed-change",
                publication.edition(),
                publication.note().in(language));
        return about.isBlank() ? change : about + "\n" + change;
    }

    private void enclosure(XmlText xml, AttachedFileView file) {
        xml.empty(
                "link",
                "rel",
                "enclosure",
                "type",
                file.file().mediaType(),
                "length",
                Long.toString(file.file().size()),
                "title",
                file.title().in(language),
                "href",
                site + file.file().href());
    }

    private static Instant updated(PublicationSummary publication) {
        return Objects.requireNonNullElse(
                publication.checkedAt(), Objects.requireNonNullElse(publication.publishedAt(), Instant.EPOCH));
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
