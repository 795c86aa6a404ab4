package org.sala.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** What the plain fields of a form send: days, numbers and texts in two languages. */
@RequestScoped
public class Typed {
    @Inject
    private HttpServletRequest request;

    /** The text as typed, without the space around it; empty when there is none. */
    public String text(String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }

    /** The text in two languages from the fields {@code name-th} and {@code name-en}. */
    public Bilingual pair(String name) {
        return Bilingual.of(text(name + "-th"), text(name + "-en"));
    }

    /** The whole number from 0 on, null when there is none. */
    public Long number(String name) {
        return Optional.of(text(name))
                .filter(typed -> typed.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    /** The version of what the person has seen; one that never was when it is missing. */
    public int version() {
        Long seen = number("seen-version");
        return seen == null || seen > Integer.MAX_VALUE ? -1 : seen.intValue();
    }

    /** The page of a list, from 0. */
    public int page() {
        Long page = number("page");
        return page == null ? 0 : (int) Math.min(page, 100_000);
    }

    /**
     * The day, null when there is none.
     *
     * @throws Refused when it is no day
     */
    public LocalDate day(String name) {
        String typed = text(name);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refused("office.refusal.date-form");
        }
    }

    /** The numbers ticked under one name. */
    public Set<Integer> ticked(String name) {
        Set<Integer> ticked = new TreeSet<>();
        String[] values = request.getParameterValues(name);
        for (String value : values == null ? new String[0] : values) {
            if (value.matches("[0-9]{1,4}")) {
                ticked.add(Integer.valueOf(value));
            }
        }
        return ticked;
    }
}
