package org.sala.web.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Bilingual;

/**
 * One change of the order or number of what a survey asks, as a button says it: {@code up g0.q1}, {@code down g0}, {@code remove a2.o0},
 * {@code add g}, {@code add g0.q}. What does not fit changes nothing.
 *
 * @param list {@code g} or {@code a}
 * @param place which of them; -1 for one more
 * @param part {@code q} or {@code o} within it, else empty
 * @param inner which of those; -1 for one more
 */
record SurveyStep(String act, String list, int place, String part, int inner) {

    /** The step a button says. */
    static SurveyStep of(String said) {
        String[] words = said.split(" ", 2);
        String[] steps = words.length < 2 ? new String[] {""} : words[1].split("\\.", 2);
        return new SurveyStep(
                words[0],
                letter(steps[0]),
                number(steps[0]),
                steps.length < 2 ? "" : letter(steps[1]),
                steps.length < 2 ? -1 : number(steps[1]));
    }

    Survey on(Survey survey) {
        return new Survey(
                survey.title(),
                survey.bandSet(),
                survey.period(),
                list.equals("g") ? groups(survey.groups()) : survey.groups(),
                list.equals("a") ? attributes(survey.attributes()) : survey.attributes());
    }

    /** Where the reader of the page looks afterwards: the part that was changed. */
    String anchor() {
        return list + Math.max(0, act.equals("up") && part.isEmpty() ? place - 1 : place);
    }

    private List<Survey.Group> groups(List<Survey.Group> groups) {
        if (part.isEmpty()) {
            return changed(groups, place, new Survey.Group("", Bilingual.EMPTY, List.of(question())));
        }
        return within(
                groups,
                group -> new Survey.Group(group.code(), group.name(), changed(group.questions(), inner, question())));
    }

    private List<Survey.Attribute> attributes(List<Survey.Attribute> attributes) {
        if (part.isEmpty()) {
            return changed(attributes, place, new Survey.Attribute("", Bilingual.EMPTY, List.of(option())));
        }
        return within(
                attributes,
                attribute -> new Survey.Attribute(
                        attribute.code(), attribute.name(), changed(attribute.options(), inner, option())));
    }

    private <T> List<T> within(List<T> parts, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(parts);
        if (place >= 0 && place < parts.size()) {
            changed.set(place, change.apply(parts.get(place)));
        }
        return changed;
    }

    private <T> List<T> changed(List<T> parts, int at, T fresh) {
        List<T> changed = new ArrayList<>(parts);
        boolean known = at >= 0 && at < parts.size();
        switch (act) {
            case "add" -> changed.add(fresh);
            case "remove" -> {
                if (known) {
                    changed.remove(at);
                }
            }
            case "up" -> {
                if (known && at > 0) {
                    changed.add(at - 1, changed.remove(at));
                }
            }
            case "down" -> {
                if (known && at < parts.size() - 1) {
                    changed.add(at + 1, changed.remove(at));
                }
            }
            default -> {
                // saved as it is
            }
        }
        return changed;
    }

    private static Survey.Question question() {
        return new Survey.Question("", Bilingual.EMPTY);
    }

    private static Survey.Option option() {
        return new Survey.Option("", Bilingual.EMPTY);
    }

    private static String letter(String step) {
        return step.isEmpty() ? "" : step.substring(0, 1);
    }

    private static int number(String step) {
        return step.matches("[a-z]\\d{1,3}") ? Integer.parseInt(step.substring(1)) : -1;
    }
}
