package org.sala.web.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sala.publication.domain.EditionView;
import org.sala.shared.Language;

/** One field in which two editions differ, as plain text, marked word by word. */
public record Difference(FieldOfEdition field, List<WordMarks.Mark> marks) {

    /** The fields in which an edition differs from another, in the order of the form. */
    static List<Difference> between(EditionView before, EditionView after, Language language) {
        Map<String, FieldOfEdition> old = FieldOfEdition.of(before, language);
        Map<String, FieldOfEdition> young = FieldOfEdition.of(after, language);
        Set<String> names = new LinkedHashSet<>(young.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .filter(name -> !textOf(old, name).equals(textOf(young, name)))
                .map(name -> new Difference(
                        Objects.requireNonNullElse(young.get(name), old.get(name)),
                        WordMarks.of(textOf(old, name), textOf(young, name))))
                .toList();
    }

    /** The labels of the filled fields in which two editions agree. */
    static List<String> agreements(EditionView before, EditionView after, Language language) {
        Map<String, FieldOfEdition> old = FieldOfEdition.of(before, language);
        return FieldOfEdition.filled(after, language).stream()
                .filter(field -> field.text().equals(textOf(old, field.name())))
                .map(FieldOfEdition::label)
                .toList();
    }

    private static String textOf(Map<String, FieldOfEdition> fields, String name) {
        FieldOfEdition field = fields.get(name);
        return field == null ? "" : field.text();
    }
}
