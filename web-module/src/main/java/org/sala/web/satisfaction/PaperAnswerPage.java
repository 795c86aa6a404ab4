package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sala.satisfaction.boundary.PaperDesk;
import org.sala.satisfaction.boundary.PaperGiven;
import org.sala.satisfaction.domain.PaperNumber;
import org.sala.satisfaction.domain.PaperVersion;
import org.sala.shared.Refused;
import org.sala.web.texts.Texts;

/**
 * Paper forms, entered one after another. A form that was stored leads to the next, with version and day as before and the number counted
 * on; one that was refused comes again with everything typed.
 */
@Named
@RequestScoped
public class PaperAnswerPage {
    private static final String ADDRESS = "/staff/paper-answer.xhtml";
    private static final String MARK = "q.";
    private static final String ATTRIBUTE = "a.";

    @Inject
    private PaperDesk desk;

    @Inject
    private PaperVersionChoice choice;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private PaperDesk.Mine mine;
    private String refusalKey = "";

    /** Finds what the person entered, and stores or takes back what a button says. */
    public void open() {
        if (!choice.load()) {
            return;
        }
        mine = desk.mine();
        String step = value("step");
        if (!FacesContext.getCurrentInstance().isPostback() || step.isEmpty()) {
            return;
        }
        try {
            if (step.equals("undo")) {
                undo();
            } else {
                enter();
            }
        } catch (Refused refused) {
            refusalKey = refused.messageKey();
            texts.refuse(refused);
        }
    }

    private void enter() {
        String number = value("number");
        desk.enter(new PaperGiven(
                choice.getVersion().number(), value("day"), number, sent(MARK), sent(ATTRIBUTE), value("comment")));
        texts.inform(number.isBlank() ? "papers.stored" : "papers.stored-number", number.strip());
        leadOn();
    }

    private void undo() {
        String entry = value("entry");
        int kept = desk.undo(entry.matches("\\d{1,18}") ? Long.parseLong(entry) : -1);
        if (kept == 0) {
            texts.inform("papers.undone");
        } else {
            texts.inform("papers.undone-but", kept);
        }
        leadOn();
    }

    private void leadOn() {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(ADDRESS + "?version=" + choice.getVersion().number());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PaperDesk.Mine getMine() {
        return mine;
    }

    /** The day as typed; at first that of the form before, or today, as the version allows. */
    public String getDay() {
        if (!refusalKey.isEmpty()) {
            return value("day");
        }
        PaperVersion version = choice.getVersion();
        LocalDate day = mine.day();
        return (day == null || day.isBefore(version.from()) || day.isAfter(choice.getLast()) ? choice.getLast() : day)
                .toString();
    }

    /** The number as typed; at first the one after that of the form before. */
    public String getNumber() {
        if (!refusalKey.isEmpty()) {
            return value("number");
        }
        return PaperNumber.of(mine.number())
                .filter(last -> mine.last().version() == choice.getVersion().number())
                .flatMap(PaperNumber::next)
                .map(PaperNumber::text)
                .orElse("");
    }

    /** The comment as typed. */
    public String getComment() {
        return refusalKey.isEmpty() ? "" : value("comment");
    }

    /** Whether a field is why the form was refused: {@code day}, {@code number}, {@code ticked} or {@code comment}. */
    public boolean isAtFault(String field) {
        return refusalKey.startsWith("papers.refusal." + field)
                || field.equals("ticked") && refusalKey.equals("satisfaction.refusal.nothing-ticked")
                || field.equals("comment") && refusalKey.equals("satisfaction.refusal.comment-too-long");
    }

    /** Whether a mark was ticked on a question. */
    public boolean isTicked(String question, String mark) {
        return !refusalKey.isEmpty() && mark.equals(request.getParameter(MARK + question));
    }

    /** Whether an option was chosen. */
    public boolean isChosen(String attribute, String option) {
        return !refusalKey.isEmpty() && option.equals(request.getParameter(ATTRIBUTE + attribute));
    }

    private String value(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private Map<String, String> sent(String prefix) {
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), value[0]);
            }
        });
        return values;
    }
}
