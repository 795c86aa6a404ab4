package org.sala.satisfaction.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** What a survey must keep to: some bounds always, texts in both languages before readers get it. */
final class SurveyCheck {
    private static final int LONGEST = 500;
    private static final int MOST_GROUPS = 12;
    private static final int MOST_QUESTIONS = 60;
    private static final int MOST_ATTRIBUTES = 10;
    private static final int MOST_OPTIONS = 20;

    private SurveyCheck() {}

    /**
     * At most 12 groups, 60 questions, 10 attributes of 20 options each, and 500 characters a text; every code once.
     *
     * @throws Refused when it does not keep to them
     */
    static void bounds(Survey survey) {
        require(survey.groups().size() <= MOST_GROUPS, "too-many-groups", MOST_GROUPS);
        require(survey.questions().count() <= MOST_QUESTIONS, "too-many-questions", MOST_QUESTIONS);
        require(survey.attributes().size() <= MOST_ATTRIBUTES, "too-many-attributes", MOST_ATTRIBUTES);
        survey.attributes()
                .forEach(attribute ->
                        require(attribute.options().size() <= MOST_OPTIONS, "too-many-options", MOST_OPTIONS));
        texts(survey).forEach(text -> {
            int length =
                    Math.max(text.th().length(), text.hasEnglish() ? text.en().length() : 0);
            require(length <= LONGEST, "text-too-long", length, LONGEST);
        });
        codesOf(survey).forEach(codes -> {
            Set<String> once = new HashSet<>(codes);
            require(once.size() == codes.size(), "code-twice");
        });
    }

    /**
     * At least one question, no group without one, no attribute without a choice, and every text in both languages.
     *
     * @throws Refused when something is missing, with the text beside it
     */
    static void complete(Survey survey) {
        bounds(survey);
        require(survey.questions().findAny().isPresent(), "no-question");
        survey.groups()
                .forEach(group -> require(
                        !group.questions().isEmpty(),
                        "group-empty",
                        group.name().th()));
        survey.attributes()
                .forEach(attribute -> require(
                        attribute.options().size() > 1,
                        "attribute-empty",
                        attribute.name().th()));
        texts(survey).forEach(text -> {
            require(!text.th().isBlank(), "thai-missing", text.hasEnglish() ? text.en() : "–");
            require(text.hasEnglish(), "english-missing", text.th());
        });
    }

    private static Stream<Bilingual> texts(Survey survey) {
        return Stream.of(
                        Stream.of(survey.title()),
                        survey.groups().stream().map(Survey.Group::name),
                        survey.questions().map(Survey.Question::text),
                        survey.attributes().stream().map(Survey.Attribute::name),
                        survey.attributes().stream()
                                .flatMap(attribute -> attribute.options().stream())
                                .map(Survey.Option::name))
                .flatMap(texts -> texts);
    }

    private static Stream<List<String>> codesOf(Survey survey) {
        return Stream.concat(
                Stream.of(
                        survey.groups().stream().map(Survey.Group::code).toList(),
                        survey.questions().map(Survey.Question::code).toList(),
                        survey.attributes().stream().map(Survey.Attribute::code).toList()),
                survey.attributes().stream().map(attribute -> attribute.options().stream()
                        .map(Survey.Option::code)
                        .toList()));
    }

    private static void require(boolean kept, String fact, Object... arguments) {
        if (!kept) {
            throw new Refused("satisfaction.refusal." + fact, arguments);
        }
    }
}
