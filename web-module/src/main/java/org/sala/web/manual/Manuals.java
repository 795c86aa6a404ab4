package org.sala.web.manual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.OfficeView;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.PublicationView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiDates;
import org.sala.web.content.ShownContent;
import org.sala.web.paper.Paper;
import org.sala.web.paper.PaperFile;
import org.sala.web.paper.PaperPdf;
import org.sala.web.texts.Messages;

/** The manuals of publications that are made of steps, each drawn once and kept under the hash of what it says. */
@ApplicationScoped
public class Manuals {
    private static final Set<String> FORMS = Set.of("citizen-guide", "sop");
    private static final int KEPT = 100;

    private final Map<Paper, PaperFile> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Paper, PaperFile> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    private OfficeProfile office;

    @Inject
    private SalaClock clock;

    /** The manual of an edition, empty when it is of a kind without one or its form is not filled in. */
    public Optional<PaperFile> of(PublicationView shown, Language language) {
        ContentForm form = ContentForms.of(shown.categoryNumber(), shown.text().kindCode());
        if (shown.isRemoved() || shown.text().content().isEmpty() || !FORMS.contains(form.code())) {
            return Optional.empty();
        }
        Paper manual = manual(shown, form, language);
        synchronized (kept) {
            return Optional.of(kept.computeIfAbsent(manual, wanted -> PaperFile.of(PaperPdf.bytes(wanted))));
        }
    }

    private Paper manual(PublicationView shown, ContentForm form, Language language) {
        EditionText text = shown.text();
        ManualText parts = new ManualText(
                form,
                new ShownContent(
                        form, text.content(), shown.files(), file -> file.file().href(), language),
                language);
        String name =
                office.find().map(OfficeView::name).map(one -> one.in(language)).orElse("");
        List<Paper.Fact> facts = new ArrayList<>(parts.facts());
        facts.add(fact(language, "manual.edition", Integer.toString(shown.edition())));
        facts.add(fact(language, "manual.published", day(shown.editionPublishedAt(), language)));
        if (!shown.groupName().th().isBlank()) {
            facts.add(fact(language, "manual.group", shown.groupName().in(language)));
        }
        String foot = Messages.of(
                language,
                "manual.foot",
                Long.toString(shown.number()),
                Integer.toString(shown.edition()),
                text.title().in(language));
        return new Paper(
                name,
                text.title().in(language),
                language.tag(),
                facts,
                parts.parts(),
                List.of(),
                foot,
                Messages.of(language, "manual.page"));
    }

    private static Paper.Fact fact(Language language, String key, String value) {
        return new Paper.Fact(Messages.of(language, key), value);
    }

    private String day(Instant when, Language language) {
        return ThaiDates.full(LocalDate.ofInstant(when, clock.zone()), language);
    }
}
