package org.sala.satisfaction.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.shared.Bilingual;

/**
 * The questionnaire: groups of questions to be marked, and attributes of the person to be chosen. Codes lead from an answer to what was
 * asked, in every version of the survey.
 *
 * @param period how often one person is asked to answer
 */
public record Survey(
        Bilingual title, BandSet bandSet, AnswerPeriod period, List<Group> groups, List<Attribute> attributes) {

    /** What an attribute is taken for when nothing is chosen. */
    public static final String UNDISCLOSED = "undisclosed";

    public Survey {
        groups = List.copyOf(groups);
        attributes = List.copyOf(attributes);
    }

    /** Questions under one heading, such as ด้านเนื้อหา. */
    public record Group(String code, Bilingual name, List<Question> questions) {
        public Group {
            questions = List.copyOf(questions);
        }
    }

    /** One line to be marked. */
    public record Question(String code, Bilingual text) {}

    /** Something about the person, such as an age band; never enough to tell who they are. */
    public record Attribute(String code, Bilingual name, List<Option> options) {
        public Attribute {
            options = List.copyOf(options);
        }

        /** Whether a person can choose this. */
        public boolean has(String option) {
            return options.stream().anyMatch(known -> known.code().equals(option));
        }
    }

    /** One of the choices of an attribute. */
    public record Option(String code, Bilingual name) {}

    /** All questions in the order of the form. */
    public Stream<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream());
    }

    /** Whether the form asks this. */
    public boolean asks(String question) {
        return questions().anyMatch(known -> known.code().equals(question));
    }

    /** The group a question stands in. */
    public Optional<Group> groupOf(String question) {
        return groups.stream()
                .filter(group -> group.questions().stream()
                        .anyMatch(known -> known.code().equals(question)))
                .findFirst();
    }

    /** The attribute of this code. */
    public Optional<Attribute> attribute(String code) {
        return attributes.stream().filter(known -> known.code().equals(code)).findFirst();
    }
}
