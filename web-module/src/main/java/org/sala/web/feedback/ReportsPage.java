package org.sala.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.sala.feedback.boundary.FeedbackDesk;
import org.sala.feedback.domain.PageReport;
import org.sala.feedback.domain.PageUsefulness;
import org.sala.shared.PageOf;
import org.sala.web.texts.PageLinks;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** What readers reported, and which pages they found useful. What is chosen stands in the address. */
@Named
@RequestScoped
@TellsRefusals
public class ReportsPage {
    private static final String ADDRESS = "/staff/reports.xhtml";
    private static final int SIZE = 20;
    private static final int USUAL_MONTHS = 3;
    private static final int MOST_USEFULNESS = 15;

    @Inject
    private FeedbackDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private PageOf<PageReport.View> found;
    private String outcome = "";

    /** Closes the report of the form. */
    public String close(long id, int version) {
        desk.close(id, outcome, version);
        texts.inform("feedback.closed");
        return ADDRESS + "?faces-redirect=true";
    }

    /** Whether open reports are looked at rather than closed ones. */
    public boolean isOpen() {
        return !"closed".equals(request.getParameter("show"));
    }

    public PageOf<PageReport.View> getFound() {
        if (found == null) {
            found = desk.reports(isOpen(), number("page", 1) - 1, SIZE);
        }
        return found;
    }

    /** The report that is being closed: the one the address names, null when it names none that is open here. */
    public PageReport.View getChosen() {
        long id = number("report", 0);
        return getFound().items().stream()
                .filter(report -> report.id() == id && report.closedAt() == null)
                .findFirst()
                .orElse(null);
    }

    public PageLinks getLinks() {
        return new PageLinks(getFound(), ADDRESS).with("show", isOpen() ? null : "closed");
    }

    /** The address at which a report of this page of the list is closed. */
    public String choosing(PageReport.View report) {
        return ADDRESS + "?report=" + report.id()
                + (getFound().page() == 0 ? "" : "&page=" + (getFound().page() + 1)) + "#report-" + report.id();
    }

    /** How many months of usefulness are shown. */
    public int getMonths() {
        return number("months", USUAL_MONTHS);
    }

    public List<Integer> getChoices() {
        return List.of(1, 3, 6, 12);
    }

    /** The pages that were least useful to readers. */
    public PageOf<PageUsefulness.View> getUsefulness() {
        return desk.usefulness(getMonths(), 0, MOST_USEFULNESS);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    private int number(String name, int usual) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> value.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .orElse(usual);
    }
}
