package org.sala.web.freshness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.sala.freshness.boundary.FreshnessBoard;
import org.sala.freshness.boundary.FreshnessDesk;
import org.sala.publication.boundary.CheckingDesk;
import org.sala.register.boundary.DutyRegister;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/**
 * What the buttons of the board do. Each button carries the code of its line itself, so that it means the same line even when the
 * board has changed since it was drawn.
 */
@Named
@RequestScoped
@TellsRefusals
public class BoardActs {
    @Inject
    private FreshnessDesk desk;

    @Inject
    private FreshnessBoard board;

    @Inject
    private CheckingDesk checking;

    @Inject
    private DutyRegister register;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    /** Does what the pressed button says; does nothing when the page is only opened. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        if (given("confirm") != null) {
            return confirm(given("confirm"));
        }
        if (given("check") != null) {
            return told("freshness.checked", here() + "&done=" + checking.confirm(number("check")));
        }
        if (given("write") != null) {
            return "/staff/edit.xhtml?faces-redirect=true&edition=" + desk.begin(given("write"));
        }
        if (given("undo") != null) {
            checking.undo(number("undo"));
            return told("freshness.undone", here());
        }
        return null;
    }

    /** The number of the check just made, which can be taken back here; null when there is none. */
    public String getDone() {
        String done = given("done");
        return done != null && done.matches("[0-9]{1,15}") && given("undo") == null ? done : null;
    }

    private String confirm(String code) {
        long check = desk.confirm(code);
        texts.inform("freshness.confirmed", register.line(code).orElseThrow().name());
        return here() + "&done=" + check;
    }

    private String told(String key, String where) {
        texts.inform(key);
        return where;
    }

    private String here() {
        String line = given("line");
        String page = line == null
                ? "/staff/board.xhtml?faces-redirect=true&"
                : "/staff/board-line.xhtml?faces-redirect=true&code=" + line + "&";
        return page + BoardFilter.of(request, board.presentYear()).address();
    }

    private long number(String name) {
        String value = Objects.toString(given(name), "");
        return value.matches("[0-9]{1,15}") ? Long.parseLong(value) : 0;
    }

    private String given(String name) {
        return request.getParameter(name);
    }
}
