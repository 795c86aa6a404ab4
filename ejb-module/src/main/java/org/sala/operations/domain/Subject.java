package org.sala.operations.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of what the public can see, whose changes are counted by themselves. Whoever changes something names its subject; whoever keeps
 * something says which subjects it follows from.
 *
 * @param code as the database has it
 */
public record Subject(String code) {
    /** The office, its groups and the register: the categories, their kinds and topics. */
    public static final Subject OFFICE = new Subject("office");

    /** What is told of the satisfaction survey: its versions, its sums and the replies to comments. */
    public static final Subject SURVEY = new Subject("survey");

    /** Which windows stand on the start pages. */
    public static final Subject LAYOUT = new Subject("layout");

    /** The figures of visits that people set; what is counted is told by the minute and moves nothing. */
    public static final Subject VISITS = new Subject("visits");

    /** Which links are told to be broken. */
    public static final Subject LINKS = new Subject("links");

    private static final String KIND = "kind-";
    private static final Set<Subject> PUBLICATIONS =
            publications(IntStream.rangeClosed(1, 10).toArray());
    private static final Set<Subject> ALL = Stream.concat(
                    PUBLICATIONS.stream(), Stream.of(SURVEY, LAYOUT, VISITS, LINKS))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * The publications of a category.
     *
     * @param number 1 to 10, as in the founding document
     */
    public static Subject category(int number) {
        return new Subject("category-" + number);
    }

    /**
     * The publications of a kind alone, for what follows from no others of its category.
     *
     * @param code of the kind, as in the register
     */
    public static Subject kind(String code) {
        return new Subject(KIND + code);
    }

    /** The publications of some kinds, and the office around them. */
    public static Set<Subject> kinds(String... codes) {
        return Stream.concat(Arrays.stream(codes).map(Subject::kind), Stream.of(OFFICE))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a kind: there are as many as the register has, counted from the first change on. */
    public boolean isKind() {
        return code.startsWith(KIND);
    }

    /** The publications of all categories, and the office around them: a list tells the names of groups and kinds. */
    public static Set<Subject> publications() {
        return PUBLICATIONS;
    }

    /** The publications of some categories, and the office around them. */
    public static Set<Subject> publications(int... categories) {
        return Stream.concat(Arrays.stream(categories).mapToObj(Subject::category), Stream.of(OFFICE))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything there is, kinds by their categories: what follows from all of it holds while the site revision stays. */
    public static Set<Subject> all() {
        return ALL;
    }
}
