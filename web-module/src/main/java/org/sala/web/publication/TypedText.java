package org.sala.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.FlatNames;
import org.sala.publication.domain.EditionText;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** What the form of the edit page sends, field by field. */
final class TypedText {
    private TypedText() {}

    /** The text of an edition of a category. */
    static EditionText of(HttpServletRequest form, int categoryNumber) {
        ContentForm contentForm = ContentForms.of(categoryNumber, form.getParameter("kind"));
        String[] topics = form.getParameterValues("topic");
        return new EditionText(
                form.getParameter("kind"),
                pair(form, "title"),
                pair(form, "summary"),
                pair(form, "body"),
                form.getParameter("source-name"),
                form.getParameter("source-url"),
                date(form.getParameter("source-date")),
                form.getParameter("link-url"),
                topics == null ? Set.of() : Set.of(topics),
                FlatNames.read(contentForm, form::getParameter));
    }

    static Bilingual pair(HttpServletRequest form, String name) {
        return Bilingual.of(form.getParameter(name + "-th"), form.getParameter(name + "-en"));
    }

    private static LocalDate date(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refused("publication.refusal.date-form");
        }
    }
}
