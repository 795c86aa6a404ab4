package org.sala.satisfaction.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;

/**
 * The figures of the months from {@code from} to {@code to}.
 *
 * @param respondents how many people answered
 * @param overall all their marks
 * @param sources by what ways the answers came
 * @param refused how often an answer was refused, by the last word of the reason's key; such answers are in no other figure
 * @param summarisedAt when the newest of its months was summed up; null when none was
 */
public record SatisfactionReport(
        YearMonth from,
        YearMonth to,
        BandSet bandSet,
        long respondents,
        Tally overall,
        List<Row> groups,
        List<AttributeTable> attributes,
        List<Share> sources,
        Map<String, Long> refused,
        Instant summarisedAt) {

    public SatisfactionReport {
        groups = List.copyOf(groups);
        attributes = List.copyOf(attributes);
        sources = List.copyOf(sources);
        refused = Map.copyOf(refused);
    }

    /** A group with its questions, or a question with none. */
    public record Row(String code, Bilingual name, Tally tally, List<Row> parts) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** Who answered, by one attribute. */
    public record AttributeTable(String code, Bilingual name, List<Share> shares) {
        public AttributeTable {
            shares = List.copyOf(shares);
        }
    }

    /** How many chose an option, and their part in all respondents; empty when there are none. */
    public record Share(String code, Bilingual name, long count, Optional<BigDecimal> percent) {}

    /** Whether anybody gave a mark, so that there are figures to show. */
    public boolean hasFigures() {
        return overall.n() > 0;
    }

    /** The word for the overall mean; empty when there is none. */
    public Optional<LevelWord> level() {
        return overall.level(bandSet);
    }

    /** The sentence that stands at the top of the report. */
    public String sentence(Language language) {
        return SummarySentence.of(this, language);
    }
}
