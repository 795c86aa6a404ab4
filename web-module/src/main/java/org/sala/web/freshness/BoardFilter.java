package org.sala.web.freshness;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import org.sala.freshness.domain.BoardQuery;
import org.sala.freshness.domain.Freshness;
import org.sala.shared.FiscalYear;

/** What of the board an address asks for; what is wrong in it is taken as not said. */
public record BoardFilter(FiscalYear year, Integer category, Long group, Freshness state) {

    /** Reads an address or the hidden fields of a form. */
    static BoardFilter of(HttpServletRequest request, FiscalYear present) {
        String year = given(request, "year");
        String category = given(request, "category");
        String group = given(request, "group");
        String state = given(request, "state");
        FiscalYear wanted = year.matches("2[56][0-9]{2}") ? new FiscalYear(Integer.parseInt(year)) : present;
        return new BoardFilter(
                wanted.compareTo(present) > 0 ? present : wanted,
                category.matches("[1-9]|10") ? Integer.valueOf(category) : null,
                group.matches("[0-9]{1,15}") ? Long.valueOf(group) : null,
                Arrays.stream(Freshness.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null));
    }

    BoardQuery query() {
        return new BoardQuery(year, category, group, state);
    }

    /** The same as the query of an address. */
    String address() {
        return "year=" + year.buddhistYear() + "&category=" + Objects.toString(category, "") + "&group="
                + Objects.toString(group, "") + "&state=" + Objects.toString(state, "");
    }

    private static String given(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }
}
