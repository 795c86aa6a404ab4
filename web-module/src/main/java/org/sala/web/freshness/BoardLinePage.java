package org.sala.web.freshness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.sala.freshness.boundary.FreshnessBoard;
import org.sala.freshness.boundary.FreshnessDesk;
import org.sala.freshness.domain.LineView;
import org.sala.shared.PageOf;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.PageLinks;

/** A line of the board: what counts under it, when the next act is due, and the publications it is kept by. */
@Named
@RequestScoped
public class BoardLinePage {
    @Inject
    private FreshnessBoard board;

    @Inject
    private FreshnessDesk desk;

    @Inject
    private HttpServletRequest request;

    private BoardFilter filter;
    private String code;
    private int page;
    private LineView view;

    @PostConstruct
    void find() {
        filter = BoardFilter.of(request, board.presentYear());
        String line = request.getParameter("line");
        code = Objects.toString(line == null ? request.getParameter("code") : line, "");
        String wanted = Objects.toString(request.getParameter("page"), "");
        page = wanted.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(wanted) - 1 : 0;
        view = desk.line(code, filter.year(), page).orElse(null);
    }

    /** Answers "not found" when there is no such line. */
    public void open() {
        if (view == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    public LineView getView() {
        return view;
    }

    public String getCode() {
        return code;
    }

    public String getAddress() {
        return filter.address();
    }

    public BoardFilter getFilter() {
        return filter;
    }

    /** The chosen fiscal year. */
    public int getYear() {
        return filter.year().buddhistYear();
    }

    /** The links to further publications. */
    public PageLinks getLinks() {
        PageOf<?> pages = new PageOf<>(view.publications(), view.row().live(), page, FreshnessDesk.SIZE);
        return new PageLinks(pages, "/staff/board-line.xhtml")
                .with("code", code)
                .with("year", getYear());
    }
}
