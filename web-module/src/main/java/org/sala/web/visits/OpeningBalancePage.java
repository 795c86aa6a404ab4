package org.sala.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sala.visits.boundary.OpeningBalanceDesk;
import org.sala.visits.domain.OpeningBalance;
import org.sala.visits.domain.OpeningBalanceForm;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** Where administrators enter what was counted before any log. */
@Named
@RequestScoped
@TellsRefusals
public class OpeningBalancePage {
    private static final long NO_NUMBER = -1;

    @Inject
    private OpeningBalanceDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private List<OpeningBalance.View> versions;

    /** Enters a version. */
    public String enter() {
        int seen = (int) number("version");
        desk.enter(new OpeningBalanceForm(number("page-views"), number("visits"), day("as-of"), typed("source")), seen);
        texts.inform("visits.opening.entered", seen + 1);
        return "/admin/traffic.xhtml?faces-redirect=true";
    }

    /** All versions, the newest first. */
    public List<OpeningBalance.View> getVersions() {
        return versions = versions == null ? desk.versions() : versions;
    }

    /** The version that holds, 0 for none; what was seen when the form was opened. */
    public int getVersion() {
        return getVersions().isEmpty() ? 0 : getVersions().get(0).version();
    }

    /** A number typed in Arabic or Thai digits, with or without marks between thousands; -1 for anything else. */
    private long number(String field) {
        StringBuilder digits = new StringBuilder();
        String text = typed(field).replaceAll("[,\\s]", "");
        text.codePoints().map(Character::getNumericValue).forEach(digits::append);
        return text.matches("\\p{Nd}{1,15}") ? Long.parseLong(digits.toString()) : NO_NUMBER;
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(typed(field));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private String typed(String field) {
        return Objects.toString(request.getParameter(field), "");
    }
}
