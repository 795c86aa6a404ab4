package org.sala.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiDates;
import org.sala.visits.boundary.VisitReport;
import org.sala.visits.boundary.VisitReports;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.api.CsvText;
import org.sala.web.library.DownloadName;
import org.sala.web.site.SignedInPerson;
import org.sala.web.site.Site;
import org.sala.web.texts.Messages;

/**
 * The staff's report of visits as files, for the same query as {@code /staff/visits.xhtml}: CSV holds one table ({@code table=parts} or
 * {@code subjects}) under English names, XLSX and PDF hold all that the page shows.
 */
@WebServlet({"/staff/visits.csv", "/staff/visits.xlsx", "/staff/visits.pdf"})
public class VisitExports extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient SignedInPerson person;

    @Inject
    private transient VisitReports reports;

    @Inject
    private transient ReportTables tables;

    @Inject
    private transient SubjectNames names;

    @Inject
    private transient Site site;

    @Inject
    private transient SalaClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (person.find().isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ReportQuery query = ReportQuery.of(request, clock.today());
        VisitReport report = reports.of(query.scope(), query.period(), query.parts());
        Language language = RequestLanguage.of(request);
        String ending =
                request.getServletPath().substring(request.getServletPath().lastIndexOf('.') + 1);
        byte[] file = file(ending, query, report, request, language);
        response.setContentType(
                switch (ending) {
                    case "csv" -> "text/csv;charset=UTF-8";
                    case "xlsx" -> SHEET;
                    default -> "application/pdf";
                });
        String title = Messages.of(language, "visits.title") + " " + PeriodNames.full(query.period(), language);
        response.setHeader("Content-Disposition", DownloadName.header("visits." + ending, title, false));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private byte[] file(
            String ending, ReportQuery query, VisitReport report, HttpServletRequest request, Language language) {
        if (ending.equals("csv")) {
            boolean subjects = Objects.equals(request.getParameter("table"), "subjects") && query.breakdown() != null;
            return csv(subjects ? tables.subjects(query, report) : tables.parts(query, report));
        }
        List<List<String>> head = head(query, report, language);
        List<ReportTable> all = all(query, report);
        return ending.equals("xlsx")
                ? ReportWorkbook.bytes("Sala", head, all)
                : ReportPaper.bytes(site.getName(), head, all, language);
    }

    private List<ReportTable> all(ReportQuery query, VisitReport report) {
        List<ReportTable> all = new ArrayList<>(List.of(tables.figures(report), tables.parts(query, report)));
        if (query.breakdown() != null) {
            all.add(tables.subjects(query, report));
        }
        if (!report.interruptions().isEmpty()) {
            all.add(tables.interruptions(report));
        }
        return all;
    }

    private List<List<String>> head(ReportQuery query, VisitReport report, Language language) {
        String rule = query.scope().isSite()
                ? Messages.of(language, "visits.rule") + " " + Messages.of(language, "visits.visitor-days-rule")
                : Messages.of(language, "visits.part-rule");
        return List.of(
                line(language, "period", PeriodNames.full(query.period(), language)),
                line(language, "scope", names.of(query.scope()).text()),
                line(
                        language,
                        "counted",
                        Messages.of(
                                language,
                                "visits.of-days",
                                report.sum().daysCounted(),
                                report.sum().days())),
                line(language, "rule", rule),
                line(language, "printed", ThaiDates.withTime(clock.now(), clock.zone(), language)));
    }

    private static List<String> line(Language language, String key, String text) {
        return List.of(Messages.of(language, "visits.paper." + key), text);
    }

    /** UTF-8 with the mark by which Excel knows it, lines after RFC 4180, and no cell that begins as a formula does. */
    static byte[] csv(ReportTable table) {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(CsvText.line(
                table.columns().stream().map(ReportTable.Column::code).toList()));
        for (List<Object> cells : table.rows()) {
            text.append(CsvText.line(
                    cells.stream().map(cell -> Objects.toString(cell, "")).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
