package org.sala.web.api;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.LevelWord;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.satisfaction.domain.Tally;
import org.sala.shared.Bilingual;

/** The figures of everything, a group or a question. */
record SatisfactionRow(String scope, String code, Bilingual name, Tally tally, SatisfactionReport report) {

    private static final Bilingual OVERALL = Bilingual.of("ภาพรวม", "Overall");

    static final List<Column<SatisfactionRow>> COLUMNS = List.of(
            Column.of("from", row -> row.report().from()),
            Column.of("to", row -> row.report().to()),
            Column.of("scope", SatisfactionRow::scope),
            Column.of("code", SatisfactionRow::code),
            Column.text("name", SatisfactionRow::name),
            Column.of("respondents", row -> row.report().respondents()),
            Column.of("n", row -> row.tally().n()),
            Column.of("mean", row -> row.tally().mean().orElse(null)),
            Column.of(
                    "standardDeviation", row -> row.tally().standardDeviation().orElse(null)),
            Column.of("percentSatisfied", row -> row.tally().percentSatisfied().orElse(null)),
            Column.text("level", row -> row.level(row.report().bandSet())),
            Column.of("counts1To5", row -> IntStream.rangeClosed(1, 5)
                    .mapToObj(mark -> row.tally().count(mark))
                    .toList()),
            Column.of("notApplicable", row -> row.tally().notApplicable()));

    /** All figures of a report: overall, then each group with its questions. */
    static List<SatisfactionRow> of(SatisfactionReport report) {
        Stream<SatisfactionRow> parts = report.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(new SatisfactionRow("group", group.code(), group.name(), group.tally(), report)),
                        group.parts().stream()
                                .map(question -> new SatisfactionRow(
                                        "question", question.code(), question.name(), question.tally(), report))));
        return Stream.concat(Stream.of(new SatisfactionRow("overall", null, OVERALL, report.overall(), report)), parts)
                .toList();
    }

    private Bilingual level(BandSet bands) {
        return tally().level(bands).map(LevelWord::words).orElse(null);
    }
}
