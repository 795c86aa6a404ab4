package org.sala.web.satisfaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.CrossedTable;
import org.sala.satisfaction.domain.LevelWord;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.satisfaction.domain.SatisfactionReport.AttributeTable;
import org.sala.satisfaction.domain.SatisfactionReport.Row;
import org.sala.satisfaction.domain.SatisfactionReport.Share;
import org.sala.satisfaction.domain.Tally;
import org.sala.shared.Language;
import org.sala.web.paper.Paper.Part;
import org.sala.web.texts.Messages;

/**
 * The figures of a period as sections with tables, each with the words that explain it: the same for the public page, the page of staff and
 * the papers. Nothing is computed here.
 */
final class ReportSections {
    private static final String NONE = "-";

    private final SatisfactionReport report;
    private final Language language;

    ReportSections(SatisfactionReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** The sentence that says all. */
    Part summary() {
        return Part.text(text("results.summary"), report.sentence(language));
    }

    /** The bands by which a mean becomes a word. */
    Part bands() {
        BandSet bands = report.bandSet();
        List<List<String>> rows = Stream.of(LevelWord.values())
                .sorted(Comparator.reverseOrder())
                .map(level -> List.of(band(bands, level), level.words().in(language)))
                .toList();
        return table("results.bands", "results.bands-text", List.of("results.mean-range", "results.meaning"), rows);
    }

    /** By what ways the answers came. */
    Part sources() {
        return table(
                "results.sources",
                "results.sources-text",
                List.of("results.source", "results.people", "results.percent"),
                shares(report.sources()));
    }

    /** How many answers were refused, and why. */
    Part refused() {
        List<List<String>> rows = report.refused().entrySet().stream()
                .map(entry -> List.of(reason(entry.getKey()), number(entry.getValue())))
                .toList();
        return rows.isEmpty()
                ? Part.text(text("results.refused"), text("results.refused-none"))
                : table("results.refused", "results.refused-text", List.of("results.reason", "results.times"), rows);
    }

    /** Who answered, a table for each attribute. */
    List<Part> attributes() {
        return report.attributes().stream().map(this::attribute).toList();
    }

    /** What was marked: every question under its group, the groups' totals, and all together. */
    Part items() {
        List<List<String>> rows = new ArrayList<>();
        for (Row group : report.groups()) {
            rows.add(item(text("results.group-total", group.name()), group.tally()));
            group.parts()
                    .forEach(question -> rows.add(item("• " + question.name().in(language), question.tally())));
        }
        rows.add(item(text("results.overall"), report.overall()));
        return table(
                "results.items",
                "results.items-text",
                List.of(
                        "results.item",
                        "results.marks",
                        "results.mean",
                        "results.deviation",
                        "results.percent-satisfied",
                        "results.meaning"),
                rows);
    }

    /** How often each mark was given. */
    Part marks() {
        Tally all = report.overall();
        List<List<String>> rows = new ArrayList<>();
        IntStream.iterate(5, mark -> mark > 0, mark -> mark - 1)
                .forEach(mark -> rows.add(List.of(
                        text("results.mark", mark, LevelWord.values()[mark - 1].words()),
                        number(all.count(mark)),
                        percent(all.percentOf(mark)))));
        Part table = table(
                "results.distribution",
                "results.distribution-text",
                List.of("results.level", "results.marks", "results.percent"),
                rows);
        return new Part(
                table.heading(),
                table.paragraphs(),
                table.columns(),
                table.rows(),
                text("results.not-applicable", all.notApplicable()));
    }

    /** What the people of each option marked. */
    Part crossed(CrossedTable table) {
        List<String> columns = new ArrayList<>(List.of(table.name().in(language)));
        table.groups().forEach(group -> columns.add(group.in(language)));
        columns.add(text("results.overall"));
        List<List<String>> rows = table.options().stream()
                .map(option -> crossed(option, table.groups().size()))
                .toList();
        return new Part(
                text("results.crossed", table.name()),
                List.of(),
                columns,
                rows,
                table.hides() ? text("results.hidden-note", CrossedTable.FEWEST) : null);
    }

    /** How everything is computed and what is left out. */
    Part method() {
        return Part.text(
                text("results.method"),
                text("results.method-scale"),
                text("results.method-mean"),
                text("results.method-deviation"),
                text("results.method-percent"),
                text("results.method-rounding"),
                text("results.method-left-out"));
    }

    private Part attribute(AttributeTable attribute) {
        return new Part(
                text("results.attribute", attribute.name()),
                List.of(),
                List.of(attribute.name().in(language), text("results.people"), text("results.percent")),
                shares(attribute.shares()),
                null);
    }

    private List<List<String>> shares(List<Share> shares) {
        return shares.stream()
                .map(share -> List.of(share.name().in(language), number(share.count()), percent(share.percent())))
                .toList();
    }

    private List<String> item(String name, Tally tally) {
        return List.of(
                name,
                number(tally.n()),
                tally.meanText(),
                tally.standardDeviationText(),
                tally.percentSatisfiedText(),
                tally.level(report.bandSet())
                        .map(level -> level.words().in(language))
                        .orElse(NONE));
    }

    private List<String> crossed(CrossedTable.Option option, int groups) {
        List<String> row = new ArrayList<>(List.of(option.name().in(language)));
        if (option.hidden()) {
            IntStream.rangeClosed(0, groups).forEach(cell -> row.add(text("results.hidden")));
        } else {
            option.cells().forEach(cell -> row.add(cell.meanText()));
            row.add(option.overall().meanText());
        }
        return row;
    }

    private static String band(BandSet bands, LevelWord level) {
        BigDecimal to = level == LevelWord.HIGHEST
                ? new BigDecimal("5.00")
                : bands.lowerLimit(LevelWord.values()[level.ordinal() + 1]).subtract(new BigDecimal("0.01"));
        return bands.lowerLimit(level) + " – " + to;
    }

    private String reason(String word) {
        String key = "results.refused-" + word;
        return Messages.has(language, key) ? text(key) : text("results.refused-other");
    }

    private Part table(String heading, String explanation, List<String> columns, List<List<String>> rows) {
        return new Part(
                text(heading),
                List.of(text(explanation)),
                columns.stream().map(this::text).toList(),
                rows,
                null);
    }

    private String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString).orElse(NONE);
    }

    private String text(String key, Object... arguments) {
        return Messages.of(language, key, arguments);
    }
}
