package org.sala.satisfaction.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.shared.Bilingual;

/**
 * How the people of each option of an attribute marked: for every group of questions, and all together. So that no single person's marks
 * can be read out of it, an option is hidden when fewer than {@value #FEWEST} people stand behind any of its figures. As the totals
 * are known, one hidden option could be found by subtraction: then the next smallest is hidden too, until at least two
 * are hidden with {@value #FEWEST} people or more between them. A whole year hides what one of its halves hides, so that it
 * cannot be found by subtracting one report from another.
 *
 * @param groups the groups of questions, in the order of every option's cells
 */
public record CrossedTable(String code, Bilingual name, List<Bilingual> groups, List<Option> options) {
    /** So many people must stand behind a figure. */
    public static final int FEWEST = 5;

    public CrossedTable {
        groups = List.copyOf(groups);
        options = List.copyOf(options);
    }

    /**
     * An option's figures.
     *
     * @param hidden whether they are kept back; then there are none here
     * @param cells one tally for each group of questions; empty when hidden
     */
    public record Option(String code, Bilingual name, boolean hidden, List<Tally> cells, Tally overall) {
        public Option {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The table of one attribute.
     *
     * @param whole the sums of the period
     * @param parts the sums of its halves, or of the period alone
     */
    public static CrossedTable of(
            Survey survey,
            Survey.Attribute attribute,
            Map<SummaryKey, Summary> whole,
            List<Map<SummaryKey, Summary>> parts) {
        Set<String> hidden = new HashSet<>();
        parts.forEach(part -> hidden.addAll(hidden(survey, attribute, part, Set.of())));
        Set<String> kept = hidden(survey, attribute, whole, hidden);
        List<Option> options = attribute.options().stream()
                .map(option -> option(survey, attribute, option, whole, kept.contains(option.code())))
                .toList();
        return new CrossedTable(
                attribute.code(),
                attribute.name(),
                survey.groups().stream().map(Survey.Group::name).toList(),
                options);
    }

    /** Whether anything is kept back. */
    public boolean hides() {
        return options.stream().anyMatch(Option::hidden);
    }

    private static Option option(
            Survey survey,
            Survey.Attribute attribute,
            Survey.Option option,
            Map<SummaryKey, Summary> sums,
            boolean hidden) {
        if (hidden) {
            return new Option(option.code(), option.name(), true, List.of(), Tally.EMPTY);
        }
        List<Tally> cells = survey.groups().stream()
                .map(group -> marks(attribute, option, group, sums))
                .toList();
        return new Option(
                option.code(), option.name(), false, cells, cells.stream().reduce(Tally.EMPTY, Tally::plus));
    }

    /** Which options are kept back, when some are already. */
    private static Set<String> hidden(
            Survey survey, Survey.Attribute attribute, Map<SummaryKey, Summary> sums, Set<String> already) {
        Map<String, Long> people = new HashMap<>();
        Set<String> hidden = new HashSet<>(already);
        for (Survey.Option option : attribute.options()) {
            long those = sums.getOrDefault(SummaryKey.option(attribute.code(), option.code()), Summary.EMPTY)
                    .answers();
            people.put(option.code(), those);
            boolean few = few(those)
                    || survey.groups().stream().anyMatch(group -> few(behind(attribute, option, group, sums)));
            if (few) {
                hidden.add(option.code());
            }
        }
        List<String> next = people.keySet().stream()
                .filter(code -> people.get(code) > 0 && !hidden.contains(code))
                .sorted((one, other) -> people.get(one).equals(people.get(other))
                        ? one.compareTo(other)
                        : Long.compare(people.get(one), people.get(other)))
                .collect(Collectors.toList());
        while (!next.isEmpty() && isFound(hidden, people)) {
            hidden.add(next.remove(0));
        }
        return hidden;
    }

    /** Whether what is hidden could be found by subtraction. */
    private static boolean isFound(Set<String> hidden, Map<String, Long> people) {
        List<Long> those =
                hidden.stream().map(people::get).filter(count -> count > 0).toList();
        return !those.isEmpty()
                && (those.size() < 2
                        || those.stream().mapToLong(Long::longValue).sum() < FEWEST);
    }

    private static boolean few(long people) {
        return people > 0 && people < FEWEST;
    }

    /** At least so many people of an option marked something in a group: as many as marked one of its questions. */
    private static long behind(
            Survey.Attribute attribute, Survey.Option option, Survey.Group group, Map<SummaryKey, Summary> sums) {
        return group.questions().stream()
                .mapToLong(question -> tally(attribute, option, question, sums).n())
                .max()
                .orElse(0);
    }

    private static Tally marks(
            Survey.Attribute attribute, Survey.Option option, Survey.Group group, Map<SummaryKey, Summary> sums) {
        return group.questions().stream()
                .map(question -> tally(attribute, option, question, sums))
                .reduce(Tally.EMPTY, Tally::plus);
    }

    private static Tally tally(
            Survey.Attribute attribute, Survey.Option option, Survey.Question question, Map<SummaryKey, Summary> sums) {
        return sums.getOrDefault(SummaryKey.crossed(attribute.code(), option.code(), question.code()), Summary.EMPTY)
                .tally();
    }
}
