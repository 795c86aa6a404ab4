package org.sala.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.sala.publication.domain.EditionText;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** What the form of the edit page sends, field by field. */
final class TypedText {
    private TypedText() {}

    static EditionText of(HttpServletRequest form) {
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
                topics == null ? Set.of() : Set.of(topics));
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
