package org.sala.satisfaction.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several versions of the survey as one, for figures of a period that crosses them: what has the same code is the same, worded and ordered
 * as in the newest version that has it; what only older versions have comes after it.
 */
public final class MergedSurvey {
    private final NavigableMap<Integer, Survey> versions;

    /** These versions by their numbers, one at least. */
    public MergedSurvey(Map<Integer, Survey> versions) {
        this.versions = new TreeMap<>(versions);
    }

    /** The newest of them. */
    public Survey newest() {
        return versions.lastEntry().getValue();
    }

    /** All of them as one, with title, bands and period of the newest. */
    public Survey whole() {
        return new Survey(newest().title(), newest().bandSet(), newest().period(), groups(), attributes());
    }

    /** All groups with all their questions. */
    public List<Survey.Group> groups() {
        return merged(Survey::groups, Survey.Group::code).stream()
                .map(group -> new Survey.Group(
                        group.code(),
                        group.name(),
                        merged(survey -> questions(survey, group.code()), Survey.Question::code)))
                .toList();
    }

    /** All attributes with all their options, the choice not to say last. */
    public List<Survey.Attribute> attributes() {
        return merged(Survey::attributes, Survey.Attribute::code).stream()
                .map(attribute -> new Survey.Attribute(
                        attribute.code(),
                        attribute.name(),
                        undisclosedLast(merged(survey -> options(survey, attribute.code()), Survey.Option::code))))
                .toList();
    }

    /** The numbers of the versions that have a group. */
    public List<Integer> withGroup(String code) {
        return with(survey -> survey.groups().stream().map(Survey.Group::code), code);
    }

    /** The numbers of the versions that ask a question. */
    public List<Integer> asking(String code) {
        return with(survey -> survey.questions().map(Survey.Question::code), code);
    }

    private List<Integer> with(Function<Survey, Stream<String>> codes, String code) {
        return versions.entrySet().stream()
                .filter(version -> codes.apply(version.getValue()).anyMatch(code::equals))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <T> List<T> merged(Function<Survey, Collection<T>> parts, Function<T, String> code) {
        Map<String, T> merged = new LinkedHashMap<>();
        versions.descendingMap().values().forEach(survey -> parts.apply(survey)
                .forEach(part -> merged.putIfAbsent(code.apply(part), part)));
        return new ArrayList<>(merged.values());
    }

    private static List<Survey.Question> questions(Survey survey, String group) {
        return survey.groups().stream()
                .filter(known -> known.code().equals(group))
                .flatMap(known -> known.questions().stream())
                .toList();
    }

    private static List<Survey.Option> options(Survey survey, String attribute) {
        return survey.attribute(attribute).map(Survey.Attribute::options).orElse(List.of());
    }

    private static List<Survey.Option> undisclosedLast(List<Survey.Option> options) {
        List<Survey.Option> ordered = new ArrayList<>(options);
        ordered.sort(Comparator.comparing(option -> option.code().equals(Survey.UNDISCLOSED)));
        return ordered;
    }
}
