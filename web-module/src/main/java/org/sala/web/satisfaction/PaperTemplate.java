package org.sala.web.satisfaction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.PaperColumns;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Language;
import org.sala.shared.Refused;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.api.CsvText;
import org.sala.web.texts.Messages;

/**
 * The template of a table of paper forms of a version: the columns, a line that tells what each asks, and one that tells what can stand in
 * it. UTF-8 with the mark by which Excel knows it; lines that begin with # are explanations.
 */
@WebServlet("/staff/paper-template.csv")
public class PaperTemplate extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaperVersionChoice choice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            choice.open();
        } catch (Refused refusal) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        int version = choice.getVersion().number();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"paper-answers-version-" + version + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        PrintWriter out = response.getWriter();
        out.write('\uFEFF');
        Survey survey = choice.getVersion().survey();
        Language language = RequestLanguage.of(request);
        out.write(CsvText.line(PaperColumns.of(survey)));
        out.write(CsvText.line(asked(survey, language)));
        out.write(CsvText.line(allowed(survey, language)));
    }

    private static List<String> asked(Survey survey, Language language) {
        List<String> cells = new ArrayList<>();
        cells.add("# " + Messages.of(language, "papers.number"));
        cells.add(Messages.of(language, "papers.day"));
        survey.questions().forEach(question -> cells.add(question.text().in(language)));
        survey.attributes().forEach(attribute -> cells.add(attribute.name().in(language)));
        cells.add(Messages.of(language, "papers.comment"));
        return cells;
    }

    private static List<String> allowed(Survey survey, Language language) {
        String marks = Mark.all().stream().map(Mark::code).collect(Collectors.joining(" | "));
        List<String> cells = new ArrayList<>();
        cells.add("# A/12");
        cells.add(Messages.of(language, "papers.template-day"));
        survey.questions().forEach(question -> cells.add(marks));
        survey.attributes()
                .forEach(attribute -> cells.add(attribute.options().stream()
                        .map(option -> option.name().in(language))
                        .collect(Collectors.joining(" | "))));
        cells.add(Messages.of(language, "papers.template-comment"));
        return cells;
    }
}
