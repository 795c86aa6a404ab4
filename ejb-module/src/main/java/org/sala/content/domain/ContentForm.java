package org.sala.content.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.shared.Bilingual;

/**
 * What publications of a category, or of some kinds of it, are made of beyond title, summary, text and files.
 *
 * @param code its name: the folder of its public page and the key it is spoken of by in tests
 * @param categoryNumber from 1 to 10
 * @param kinds the kinds it is for; empty when it is for all kinds of the category that have no form of their own
 * @param topics the required items it answers to by itself: whoever chooses the kind need not tick them
 * @param bodyAsked whether the free text is part of it; where it is not, the form says all
 * @param picturesAsked whether it needs a picture, and of every picture a word on what it shows
 * @param until which fields say until when it holds or is open, null when none do
 */
public record ContentForm(
        String code,
        int categoryNumber,
        Set<String> kinds,
        Set<String> topics,
        boolean bodyAsked,
        boolean picturesAsked,
        Deadline.Fields until,
        List<ContentField> fields) {

    /** The form without fields. */
    public static ContentForm plain(int categoryNumber) {
        return new ContentForm("plain", categoryNumber, Set.of(), Set.of(), true, false, null, List.of());
    }

    /** The field with this code. */
    public Optional<ContentField> field(String wanted) {
        return fields.stream().filter(field -> field.code().equals(wanted)).findFirst();
    }

    /** Until when what is filled in holds or is open, empty when it does not say. */
    public Optional<Deadline> deadline(ContentValues values) {
        return until == null ? Optional.empty() : until.in(values);
    }

    /** What a reader sees of the values, for a search to look through: texts and the names of choices, no codes and no numbers of files. */
    public List<Bilingual> textsOf(ContentValues values) {
        return fields.stream().flatMap(field -> textsOf(field, values)).toList();
    }

    private static Stream<Bilingual> textsOf(ContentField field, ContentValues values) {
        return switch (field.type()) {
            case ROWS ->
                values.rows(field.code()).stream()
                        .flatMap(row -> field.columns().stream().flatMap(column -> textsOf(column, row)));
            case CHOICE -> field.choice(values.text(field.code())).map(Choice::name).stream();
            case CHECK -> values.isTicked(field.code()) ? Stream.of(field.name()) : Stream.empty();
            case FILE, PICTURE, MEDIUM, PUBLICATION, DATE, TIME, MONTH -> Stream.empty();
            case TEXT, LONG_TEXT, WHOLE_NUMBER, NUMBER, AMOUNT, LINK, EMAIL, TELEPHONE ->
                values.has(field.code()) ? Stream.of(values.both(field.code())) : Stream.empty();
        };
    }

    /** The numbers of the files that the values name, in fields and in rows. */
    public Set<String> filesNamed(ContentValues values) {
        return Stream.concat(
                        filesNamed(fields, values), fields.stream().flatMap(field -> values.rows(field.code()).stream()
                                .flatMap(row -> filesNamed(field.columns(), row))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> filesNamed(List<ContentField> fields, ContentValues values) {
        return fields.stream()
                .filter(field -> field.isFile() && values.has(field.code()))
                .map(field -> values.text(field.code()))
                .distinct();
    }

    /** Whether there is nothing to fill in. */
    public boolean isPlain() {
        return fields.isEmpty();
    }
}
