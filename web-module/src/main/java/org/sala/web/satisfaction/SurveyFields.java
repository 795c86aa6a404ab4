package org.sala.web.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sala.satisfaction.domain.AnswerPeriod;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Bilingual;

/**
 * A survey as the fields of the form in which it is written: {@code title.th}, {@code g0.en} for a group, {@code g0.q1.th} for a question,
 * {@code a2.o0.th} for a choice, each with its {@code .code}. Line breaks become spaces.
 */
record SurveyFields(Map<String, String[]> parameters) {

    /** Whether the form was sent. */
    boolean isSent() {
        return parameters.containsKey("title.th");
    }

    Survey survey() {
        return new Survey(
                text("title"),
                choice(BandSet.values(), "bands"),
                choice(AnswerPeriod.values(), "period"),
                list(
                        "g",
                        (group, code) -> new Survey.Group(
                                code,
                                text(group),
                                list(group + ".q", (question, own) -> new Survey.Question(own, text(question))))),
                list(
                        "a",
                        (attribute, code) -> new Survey.Attribute(
                                code,
                                text(attribute),
                                list(attribute + ".o", (option, own) -> new Survey.Option(own, text(option))))));
    }

    private <T> List<T> list(String prefix, BiFunction<String, String, T> part) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; parameters.containsKey(prefix + i + ".code"); i++) {
            parts.add(part.apply(prefix + i, value(prefix + i + ".code")));
        }
        return parts;
    }

    private <T extends Enum<T>> T choice(T[] choices, String name) {
        return Stream.of(choices)
                .filter(choice -> choice.name().equals(value(name)))
                .findFirst()
                .orElse(choices[0]);
    }

    private Bilingual text(String name) {
        return Bilingual.of(value(name + ".th"), value(name + ".en"));
    }

    private String value(String name) {
        String[] values = parameters.get(name);
        return values == null ? "" : values[0].replaceAll("\\s+", " ").strip();
    }
}
