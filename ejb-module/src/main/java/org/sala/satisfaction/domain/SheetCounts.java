package org.sala.satisfaction.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How often each mark was given to each question of one version, by all and by the people of each option. Counts by place alone: it is fast. */
final class SheetCounts {
    private static final int MARKS = 6;

    private final List<Survey.Question> questions;
    private final List<Survey.Attribute> attributes;
    private final long[] all;
    private final long[][] people;
    private final long[][][] crossed;

    SheetCounts(Survey survey) {
        questions = survey.questions().toList();
        attributes = survey.attributes();
        int cells = questions.size() * MARKS;
        all = new long[cells];
        people = new long[attributes.size()][];
        crossed = new long[attributes.size()][][];
        for (int attribute = 0; attribute < people.length; attribute++) {
            int options = attributes.get(attribute).options().size();
            people[attribute] = new long[options];
            crossed[attribute] = new long[options][cells];
        }
    }

    /** Counts what one person ticked. */
    void count(AnswerSheet sheet) {
        long[][] theirs = new long[attributes.size()][];
        int known = 0;
        for (int attribute = 0; attribute < people.length; attribute++) {
            int option = sheet.choice(attribute);
            if (option >= 0) {
                people[attribute][option]++;
                theirs[known++] = crossed[attribute][option];
            }
        }
        for (int question = 0; question < questions.size(); question++) {
            int mark = sheet.mark(question);
            if (mark >= 0) {
                int cell = question * MARKS + mark;
                all[cell]++;
                for (int i = 0; i < known; i++) {
                    theirs[i][cell]++;
                }
            }
        }
    }

    /** Tells every question that was marked. */
    void eachQuestion(Marked marked) {
        each(all, marked);
    }

    /** Tells every option that was chosen, by how many. */
    void eachOption(Chosen chosen) {
        for (int attribute = 0; attribute < people.length; attribute++) {
            for (int option = 0; option < people[attribute].length; option++) {
                if (people[attribute][option] > 0) {
                    chosen.by(code(attribute), code(attribute, option), people[attribute][option]);
                }
            }
        }
    }

    /** Tells what the people of every option marked. */
    void eachCrossed(Crossed told) {
        for (int attribute = 0; attribute < people.length; attribute++) {
            for (int option = 0; option < people[attribute].length; option++) {
                String of = code(attribute);
                String who = code(attribute, option);
                each(crossed[attribute][option], (question, times, tally) -> told.so(of, who, question, times, tally));
            }
        }
    }

    private void each(long[] cells, Marked marked) {
        for (int question = 0; question < questions.size(); question++) {
            long[] counts = Arrays.copyOfRange(cells, question * MARKS, (question + 1) * MARKS);
            long times = Arrays.stream(counts).sum();
            if (times > 0) {
                marked.so(questions.get(question).code(), times, tally(counts));
            }
        }
    }

    private static Tally tally(long[] counts) {
        return new Tally(
                IntStream.range(1, MARKS).mapToObj(mark -> counts[mark]).toList(), counts[0]);
    }

    private String code(int attribute) {
        return attributes.get(attribute).code();
    }

    private String code(int attribute, int option) {
        return attributes.get(attribute).options().get(option).code();
    }

    /** Is told how often a question was ticked, and with what marks. */
    interface Marked {
        void so(String question, long times, Tally tally);
    }

    /** Is told how many people chose an option. */
    interface Chosen {
        void by(String attribute, String option, long people);
    }

    /** Is told how often the people of an option ticked a question, and with what marks. */
    interface Crossed {
        void so(String attribute, String option, String question, long times, Tally tally);
    }
}
