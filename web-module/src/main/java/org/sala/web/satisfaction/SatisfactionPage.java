package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.office.domain.Role;
import org.sala.satisfaction.boundary.SatisfactionReports;
import org.sala.satisfaction.domain.PeriodReport;
import org.sala.satisfaction.domain.ReportText;
import org.sala.satisfaction.domain.ReportWords;
import org.sala.web.paper.Paper;
import org.sala.web.site.SignedInPerson;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The report of a fiscal year, half-year, quarter or month, as it is printed, and the texts that staff write into it. */
@Named
@RequestScoped
@TellsRefusals
public class SatisfactionPage {
    private static final String ADDRESS = "/staff/satisfaction.xhtml";

    @Inject
    private SatisfactionReports reports;

    @Inject
    private ReportReading reading;

    @Inject
    private SignedInPerson person;

    @Inject
    private PeriodChoice choice;

    @Inject
    private Texts texts;

    private String purpose;
    private String suggestions;
    private String improvements;

    /** Writes the texts of the report anew. */
    public String write(int edition) {
        reports.write(choice.getPeriod(), new ReportWords(getPurpose(), getSuggestions(), getImprovements()), edition);
        texts.inform("results.written");
        return choice.to(ADDRESS) + "&faces-redirect=true";
    }

    public PeriodReport getReport() {
        return reading.report();
    }

    /** The report as a paper. */
    public Paper getPaper() {
        return reading.paper().onPage();
    }

    /** Every edition of the texts, the newest first. */
    public List<ReportText.View> getEditions() {
        return reports.editions(choice.getPeriod());
    }

    /** Whether the person may write the texts. */
    public boolean isWriter() {
        return person.find()
                .map(known -> known.holds(Role.OWNER) || known.holds(Role.WEB_MASTER))
                .orElse(false);
    }

    public String getPdf() {
        return choice.to(ReportFiles.PDF);
    }

    public String getDocx() {
        return choice.to(ReportFiles.DOCX);
    }

    public String getPurpose() {
        return purpose == null ? getReport().text().words().purpose() : purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSuggestions() {
        return suggestions == null ? getReport().text().words().suggestions() : suggestions;
    }

    public void setSuggestions(String suggestions) {
        this.suggestions = suggestions;
    }

    public String getImprovements() {
        return improvements == null ? getReport().text().words().improvements() : improvements;
    }

    public void setImprovements(String improvements) {
        this.improvements = improvements;
    }
}
