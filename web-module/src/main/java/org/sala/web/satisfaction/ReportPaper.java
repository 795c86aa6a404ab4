package org.sala.web.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sala.office.domain.Signature;
import org.sala.satisfaction.domain.PeriodReport;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;
import org.sala.shared.ThaiText;
import org.sala.web.paper.Paper;
import org.sala.web.paper.Paper.Part;
import org.sala.web.texts.Messages;

/** The report of a period as a paper, ready to sign. On formal prints in Thai figures stand in Thai digits; what people wrote stays as it is. */
final class ReportPaper {
    private final PeriodReport report;
    private final String office;
    private final Language language;
    private final PeriodWords words;

    ReportPaper(PeriodReport report, String office, Language language) {
        this.report = report;
        this.office = office;
        this.language = language;
        this.words = new PeriodWords(language);
    }

    /** As it is read on a page: with Arabic digits. */
    Paper onPage() {
        return paper(UnaryOperator.identity());
    }

    /** As it is printed. */
    Paper printed() {
        return paper(language == Language.TH ? ThaiText::thaiDigits : UnaryOperator.identity());
    }

    private Paper paper(UnaryOperator<String> digits) {
        List<Part> parts = new ArrayList<>();
        purpose(parts);
        figures().forEach(part -> parts.add(written(part, digits)));
        texts(parts);
        comments(parts);
        parts.add(written(new ReportSections(report.figures(), language).method(), digits));
        return new Paper(
                office,
                digits.apply(text("results.report-title", words.of(report.period()))),
                language.tag(),
                facts(digits),
                parts,
                signatures(),
                digits.apply(words.of(report.period())),
                text("results.page"));
    }

    private List<Paper.Fact> facts(UnaryOperator<String> digits) {
        List<Paper.Fact> facts = new ArrayList<>();
        facts.add(fact("results.period", digits.apply(words.months(report.period()))));
        facts.add(fact(
                "results.respondents",
                digits.apply(text("results.people-count", report.figures().respondents()))));
        facts.add(fact("results.as-of", digits.apply(ThaiDates.full(report.asOf(), language))));
        if (report.isRunning()) {
            facts.add(fact("results.state", text("results.running")));
        }
        return facts;
    }

    private List<Part> figures() {
        ReportSections sections = new ReportSections(report.figures(), language);
        List<Part> parts = new ArrayList<>(List.of(sections.summary()));
        if (report.figures().respondents() > 0) {
            parts.add(sections.sources());
            parts.addAll(sections.attributes());
            parts.add(sections.bands());
            parts.add(sections.items());
            parts.add(sections.marks());
            report.crossed().forEach(table -> parts.add(sections.crossed(table)));
        }
        parts.add(sections.refused());
        return parts;
    }

    private void purpose(List<Part> parts) {
        String written = report.text().words().purpose();
        parts.add(Part.text(text("results.purpose"), written.isEmpty() ? text("results.usual-purpose") : written));
    }

    private void texts(List<Part> parts) {
        parts.add(written("results.suggestions", report.text().words().suggestions()));
        parts.add(written("results.improvements", report.text().words().improvements()));
    }

    private Part written(String heading, String words) {
        return Part.text(text(heading), words.isEmpty() ? text("results.nothing-written") : words);
    }

    private void comments(List<Part> parts) {
        if (report.comments().isEmpty()) {
            parts.add(Part.text(text("results.replies"), text("results.no-replies")));
            return;
        }
        List<List<String>> rows = report.comments().stream()
                .map(comment -> List.of(said(comment), comment.reply().in(language)))
                .toList();
        parts.add(new Part(
                text("results.replies"),
                List.of(),
                List.of(text("results.you-said"), text("results.we-did")),
                rows,
                null));
    }

    private static String said(SurveyComment.View comment) {
        return comment.publicWords();
    }

    private List<List<String>> signatures() {
        Signature head = report.head();
        return List.of(
                signature("results.prepared", null, null),
                signature("results.checked", null, null),
                signature(
                        "results.certified",
                        head == null ? null : head.name().in(language),
                        head == null ? null : head.title().in(language)));
    }

    private List<String> signature(String role, String name, String title) {
        return List.of(
                text("results.signed", text(role)),
                "( " + (name == null ? text("results.name-line") : name) + " )",
                text("results.position", title == null ? text("results.name-line") : title),
                text("results.date-line"));
    }

    private static Part written(Part part, UnaryOperator<String> digits) {
        return new Part(
                digits.apply(part.heading()),
                part.paragraphs().stream().map(digits).toList(),
                part.columns().stream().map(digits).toList(),
                part.rows().stream()
                        .map(cells -> cells.stream().map(digits).toList())
                        .toList(),
                part.closing() == null ? null : digits.apply(part.closing()));
    }

    private Paper.Fact fact(String key, String value) {
        return new Paper.Fact(text(key), value);
    }

    private String text(String key, Object... arguments) {
        return Messages.of(language, key, arguments);
    }
}
