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
 * @param again how many of the answers were given on the word of another person on a device from which one had come that day
 * @param refused how often an answer was refused, by the last word of the reason's key; such answers are in no other figure
 * @param bandSet of the newest version answered in the period
 * @param versions those answered in the period, in their order
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
        long again,
        Map<String, Long> refused,
        List<Answered> versions,
        Instant summarisedAt) {

    public SatisfactionReport {
        groups = List.copyOf(groups);
        attributes = List.copyOf(attributes);
        sources = List.copyOf(sources);
        refused = Map.copyOf(refused);
        versions = List.copyOf(versions);
    }

    /** A version of the survey that was answered in the period, and how often. */
    public record Answered(int version, BandSet bandSet, long answers) {}

    /**
     * A group with its questions, or a question with none, worded as the newest version does that has it.
     *
     * @param versions those answered in the period that have it, in their order
     */
    public record Row(String code, Bilingual name, Tally tally, List<Row> parts, List<Integer> versions) {
        public Row {
            parts = List.copyOf(parts);
            versions = List.copyOf(versions);
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

    /** Whether more than one version was answered, so that figures run across versions where they ask the same. */
    public boolean crossesVersions() {
        return versions.size() > 1;
    }

    /** Whether the versions use different bands; words are then those of the newest. */
    public boolean mixesBands() {
        return versions.stream().map(Answered::bandSet).distinct().count() > 1;
    }

    /** How many answers were refused. */
    public long refusals() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

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
