package org.sala.satisfaction.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/**
 * Gives what is new in a survey a code no version has used yet, so that figures of different questions never run together, while a question
 * that keeps its code is counted on. Every attribute gets the choice not to say, as its last.
 */
public final class SurveyCodes {
    private static final Bilingual UNDISCLOSED = Bilingual.of("ไม่ประสงค์ระบุ", "Prefer not to say");

    private final Set<String> known = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /**
     * Codes for a survey with these versions.
     *
     * @param versions all that are or were, drafts among them
     */
    public SurveyCodes(Collection<Survey> versions) {
        versions.forEach(version -> known.addAll(codes(version)));
        used.addAll(known);
    }

    /**
     * The survey with a code for everything; what has none yet has an empty one.
     *
     * @throws Refused when a code was made up
     */
    public Survey complete(Survey survey) {
        return new Survey(
                survey.title(),
                survey.bandSet(),
                survey.period(),
                survey.groups().stream().map(this::complete).toList(),
                survey.attributes().stream().map(this::complete).toList());
    }

    private Survey.Group complete(Survey.Group group) {
        String code = code("group ", "", group.code(), "g");
        return new Survey.Group(
                code,
                group.name(),
                group.questions().stream()
                        .map(question -> new Survey.Question(
                                code("question ", "", question.code(), code + "-"), question.text()))
                        .toList());
    }

    private Survey.Attribute complete(Survey.Attribute attribute) {
        String code = code("attribute ", "", attribute.code(), "a");
        List<Survey.Option> options = new ArrayList<>();
        attribute.options().stream()
                .filter(option -> !option.code().equals(Survey.UNDISCLOSED))
                .map(option -> new Survey.Option(code("option ", code + ":", option.code(), "o"), option.name()))
                .forEach(options::add);
        options.add(new Survey.Option(Survey.UNDISCLOSED, UNDISCLOSED));
        return new Survey.Attribute(code, attribute.name(), options);
    }

    private String code(String kind, String owner, String given, String prefix) {
        if (!given.isEmpty()) {
            if (!known.contains(kind + owner + given)) {
                throw new Refused("satisfaction.refusal.unknown-code");
            }
            return given;
        }
        int number = 1;
        while (!used.add(kind + owner + prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    private static Set<String> codes(Survey survey) {
        Set<String> codes = new HashSet<>();
        survey.groups().forEach(group -> codes.add("group " + group.code()));
        survey.questions().forEach(question -> codes.add("question " + question.code()));
        survey.attributes().forEach(attribute -> {
            codes.add("attribute " + attribute.code());
            attribute.options().forEach(option -> codes.add("option " + attribute.code() + ":" + option.code()));
        });
        return codes;
    }
}
