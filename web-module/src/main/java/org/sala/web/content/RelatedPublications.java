package org.sala.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldType;
import org.sala.content.domain.Naming;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.PublicationView;

/** Publications that name each other in their forms, so that each page shows the other: a notice and its result. */
@Named("related")
@RequestScoped
public class RelatedPublications {
    @Inject
    private PublicationCatalogue catalogue;

    private final Map<Long, List<PublicationSummary>> answers = new HashMap<>();

    /** What the server makes beans with. */
    public RelatedPublications() {}

    RelatedPublications(PublicationCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those it names, as far as they are live. */
    public List<PublicationSummary> named(PublicationView shown) {
        ContentValues content = shown.text().content();
        return catalogue.summaries(
                ContentForms.of(shown.categoryNumber(), shown.text().kindCode()).fields().stream()
                        .filter(field -> field.type() == FieldType.PUBLICATION && content.has(field.code()))
                        .map(field -> Long.parseLong(content.text(field.code())))
                        .toList());
    }

    /** Those that name it, oldest first. */
    public List<PublicationSummary> answering(PublicationView shown) {
        return answersTo(shown.number(), shown.text().kindCode());
    }

    /** The newest of those that name it, null when none does. */
    PublicationSummary lastAnswerTo(long number, String kind) {
        List<PublicationSummary> found = answersTo(number, kind);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    void readAnswersTo(List<PublicationSummary> items) {
        Map<String, Set<Long>> byKind = new HashMap<>();
        items.stream()
                .filter(item -> item.kindCode() != null && !answers.containsKey(item.number()))
                .forEach(item -> byKind.computeIfAbsent(item.kindCode(), kind -> new TreeSet<>())
                        .add(item.number()));
        byKind.forEach(this::read);
    }

    private List<PublicationSummary> answersTo(long number, String kind) {
        if (!answers.containsKey(number)) {
            read(kind, Set.of(number));
        }
        return answers.get(number);
    }

    private void read(String kind, Set<Long> numbers) {
        numbers.forEach(number -> answers.put(number, new ArrayList<>()));
        for (Naming naming : ContentForms.namings(kind)) {
            for (PublicationSummary found : catalogue.naming(naming.kindCode(), naming.field(), numbers)) {
                answers.get(Long.parseLong(found.content().text(naming.field())))
                        .add(found);
            }
        }
    }
}
