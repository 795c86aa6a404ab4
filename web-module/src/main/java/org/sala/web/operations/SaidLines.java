package org.sala.web.operations;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sala.shared.Language;
import org.sala.web.texts.Messages;

/** What a job said of itself, in the reader's words; it is kept as the key of a text and its arguments. */
final class SaidLines {
    private static final Pattern SAID = Pattern.compile("(operations\\.said\\.[a-z-]{1,40}) \\[(.*)]", Pattern.DOTALL);

    private SaidLines() {}

    /** A line as the job kept it; one from before there were keys stays as it is. */
    static String inWords(String kept, Language language) {
        Matcher said = SAID.matcher(kept);
        return said.matches() && Messages.has(language, said.group(1))
                ? Messages.of(
                        language,
                        said.group(1),
                        Stream.of(said.group(2).split(", "))
                                .map(argument -> value(argument, language))
                                .toArray())
                : kept;
    }

    private static Object value(String argument, Language language) {
        if (argument.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return LocalDate.parse(argument);
        }
        if (argument.matches("[0-9]{1,18}")) {
            return Long.valueOf(argument);
        }
        String kind = "retention.kind." + argument + ".name";
        return argument.matches("[A-Z_]+") && Messages.has(language, kind) ? Messages.of(language, kind) : argument;
    }
}
