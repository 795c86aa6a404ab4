package org.sala.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.FlatNames;
import org.sala.imports.boundary.ImportDesk;
import org.sala.imports.domain.Columns;
import org.sala.imports.domain.RowView;
import org.sala.shared.Language;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;

/**
 * The template of a table, with the columns of one kind's form where one is given, and the report of an import. Both are UTF-8 with the mark by which Excel knows it. Lines that begin with # are explanations.
 */
@WebServlet({"/staff/import-template.csv", "/staff/import-report.csv"})
public class ImportTables extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            desk.folders(); // asks for the role
            List<List<String>> lines =
                    request.getServletPath().endsWith("template.csv") ? template(request) : report(request);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment");
            response.setHeader("Cache-Control", "no-store");
            PrintWriter out = response.getWriter();
            out.write('\uFEFF');
            lines.forEach(
                    line -> out.write(line.stream().map(ImportTables::cell).collect(Collectors.joining(",")) + "\r\n"));
        } catch (Refused refusal) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static List<List<String>> template(HttpServletRequest request) {
        String[] chosen = Objects.toString(request.getParameter("kind"), "").split(" ", 2);
        int category = chosen[0].matches("\\d{1,2}") ? Integer.parseInt(chosen[0]) : 0;
        List<String> columns = new ArrayList<>(Columns.OF_TEMPLATE);
        List<String> thai = explained(columns, Language.TH);
        List<String> english = explained(columns, Language.EN);
        if (category > 0) {
            String kind = chosen.length == 2 ? chosen[1] : null;
            for (ContentField field : ContentForms.of(category, kind).fields()) {
                if (!field.isRows()) {
                    for (String name : names(field)) {
                        columns.add(name);
                        thai.add(field.name().th());
                        english.add(field.name().in(Language.EN));
                    }
                }
            }
        }
        return List.of(columns, thai, english);
    }

    private static List<String> names(ContentField field) {
        String name = FlatNames.of(field);
        return field.bilingual() ? List.of(name + "-th", name + "-en") : List.of(name);
    }

    private static List<String> explained(List<String> columns, Language language) {
        List<String> words = new ArrayList<>();
        columns.forEach(column -> words.add(Messages.of(language, "imports.column." + column.replace('_', '-'))));
        words.set(0, "# " + words.get(0));
        return words;
    }

    private List<List<String>> report(HttpServletRequest request) {
        Language language = RequestLanguage.of(request);
        String number = Objects.toString(request.getParameter("number"), "");
        long batch = number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
        desk.find(batch);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("line", "title", "outcome", "publication", "remarks"));
        for (int page = 0; ; page++) {
            PageOf<RowView> rows = desk.report(batch, null, page);
            rows.items().forEach(row -> lines.add(line(row, language)));
            if (!rows.hasNext()) {
                return lines;
            }
        }
    }

    private static List<String> line(RowView row, Language language) {
        String remarks = row.faults().stream()
                .map(fault -> (fault.column().isEmpty() ? "" : fault.column() + ": ")
                        + Messages.of(language, fault.key(), fault.arguments().toArray()))
                .collect(Collectors.joining(" | "));
        return List.of(
                Integer.toString(row.line()),
                row.title(),
                Messages.of(language, "imports.outcome." + row.outcome()),
                row.publicationNumber() == null ? "" : "/p/" + row.publicationNumber(),
                remarks);
    }

    /** Quoted; what a spreadsheet would take for a formula is made text. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
