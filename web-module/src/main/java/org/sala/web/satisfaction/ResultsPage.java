package org.sala.web.satisfaction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sala.satisfaction.boundary.PublishedReplies;
import org.sala.satisfaction.boundary.PublishedReplies.PublishedReply;
import org.sala.satisfaction.boundary.SatisfactionFigures;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.shared.PageOf;
import org.sala.shared.ThaiDates;
import org.sala.web.addresses.Addresses;
import org.sala.web.keptpages.KeptFor;
import org.sala.web.paper.Paper.Part;

/** The results of the survey as the public reads them: of the period the address names, else of the last twelve months. */
@Named
@RequestScoped
public class ResultsPage {
    private static final int REPLIES = 3;

    @Inject
    private SatisfactionFigures figures;

    @Inject
    private PublishedReplies replies;

    @Inject
    private PeriodChoice choice;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private SatisfactionReport report;

    /** Reads the figures; they move with the site, and the last twelve months with the day. */
    @PostConstruct
    void load() {
        KeptFor.atMost(request, Duration.ofHours(1));
        report = choice.named()
                .map(period -> figures.between(period.from(), period.to()))
                .orElseGet(figures::lastTwelveMonths);
    }

    public SatisfactionReport getReport() {
        return report;
    }

    /** The sections with their figures and what explains them. */
    public List<Part> getParts() {
        ReportSections sections = new ReportSections(report, addresses.language());
        List<Part> parts = new ArrayList<>();
        if (report.respondents() > 0) {
            parts.add(sections.items());
            parts.add(sections.marks());
            parts.add(sections.bands());
            parts.add(sections.sources());
            parts.addAll(sections.attributes());
        }
        parts.add(sections.refused());
        parts.add(sections.method());
        return parts;
    }

    /** Whether a period is named, rather than the last twelve months shown. */
    public boolean isChosen() {
        return choice.named().isPresent();
    }

    public String getFrom() {
        return ThaiDates.month(report.from(), addresses.language());
    }

    public String getTo() {
        return ThaiDates.month(report.to(), addresses.language());
    }

    /** Where programs get the same figures. */
    public String getData() {
        return "/api/v1/satisfaction?from=" + report.from().atDay(1) + "&to="
                + report.to().atEndOfMonth();
    }

    /** What was published last of what people said and what was done. */
    public PageOf<PublishedReply> getReplies() {
        return replies.list(0, REPLIES);
    }
}
