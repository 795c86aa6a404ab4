package org.sala.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sala.content.domain.ContentForms;
import org.sala.library.boundary.FileTexts;
import org.sala.library.domain.TextState;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.PublicationView;
import org.sala.search.domain.FileText;
import org.sala.search.domain.SearchDocument;
import org.sala.shared.Bilingual;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiText;

/** Turns publications into what can be looked for: all texts a reader sees, and the names and texts of the files. */
@ApplicationScoped
public class SearchDocuments {
    @Inject
    private FileTexts texts;

    @Inject
    private SalaClock clock;

    /** The document of a live publication. */
    public SearchDocument of(PublicationView publication) {
        Instant published = publication.publishedAt();
        return new SearchDocument(
                publication.number(),
                publication.text().title(),
                publication.text().summary(),
                withContent(
                        plain(publication.text().body()),
                        ContentForms.of(
                                        publication.categoryNumber(),
                                        publication.text().kindCode())
                                .textsOf(publication.text().content())),
                publication.files().stream()
                        .flatMap(file -> Stream.of(
                                file.title().th(),
                                file.title().en(),
                                file.file().originalName()))
                        .filter(name -> name != null && !name.isBlank())
                        .toList(),
                publication.files().stream().flatMap(this::textOf).toList(),
                publication.categoryNumber(),
                publication.text().kindCode(),
                publication.groupName(),
                published,
                published == null
                        ? 0
                        : FiscalYear.of(LocalDate.ofInstant(published, clock.zone()))
                                .buddhistYear());
    }

    private Stream<FileText> textOf(AttachedFileView file) {
        return texts
                .find(file.file().sha256())
                .filter(taken -> taken.state() == TextState.TAKEN)
                .map(taken -> new FileText(file.title().th(), taken.text()))
                .stream();
    }

    private static Bilingual withContent(Bilingual body, List<Bilingual> content) {
        if (content.isEmpty()) {
            return body;
        }
        StringBuilder thai = new StringBuilder(body.th());
        StringBuilder english = new StringBuilder(Objects.requireNonNullElse(body.en(), ""));
        content.forEach(text -> {
            thai.append('\n').append(text.th());
            english.append('\n').append(Objects.requireNonNullElse(text.en(), ""));
        });
        return Bilingual.of(thai.toString(), english.toString());
    }

    private static Bilingual plain(Bilingual html) {
        return Bilingual.of(ThaiText.plainText(html.th()), html.en() == null ? null : ThaiText.plainText(html.en()));
    }
}
