package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.OfficeView;
import org.sala.satisfaction.boundary.SatisfactionReports;
import org.sala.satisfaction.domain.PeriodReport;
import org.sala.shared.Language;
import org.sala.web.addresses.RequestLanguage;

/** The report of the period that is chosen. */
@RequestScoped
public class ReportReading {
    @Inject
    private SatisfactionReports reports;

    @Inject
    private OfficeProfile office;

    @Inject
    private PeriodChoice choice;

    @Inject
    private HttpServletRequest request;

    private PeriodReport report;

    PeriodReport report() {
        if (report == null) {
            report = reports.of(choice.getPeriod());
        }
        return report;
    }

    ReportPaper paper() {
        String name = office.find()
                .map(OfficeView::name)
                .map(known -> known.in(language()))
                .orElse("");
        return new ReportPaper(report(), name, language());
    }

    Language language() {
        return RequestLanguage.of(request);
    }
}
