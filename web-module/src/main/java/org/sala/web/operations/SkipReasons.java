package org.sala.web.operations;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sala.shared.Language;
import org.sala.web.texts.Messages;

/**
 * Why a job left something out, in the reader's words. Jobs keep a refusal as its key and arguments, a state as its name and what a machine
 * said as it is.
 */
final class SkipReasons {
    private static final Pattern REFUSAL =
            Pattern.compile("([a-z]{1,30}\\.refusal\\.[a-z0-9.-]{1,80})(?: \\[(.*)])?", Pattern.DOTALL);
    private static final Pattern STATE = Pattern.compile("([A-Z]+(?:_[A-Z]+)*)( [0-9]{3})?");
    /** What the names of states stand under, job by job. */
    private static final Map<String, String> STATES =
            Map.of("link-check", "links.state.", "file-integrity", "library.damaged.");
    /** No text of a refusal has more; the last may hold commas of its own. */
    private static final int MOST_ARGUMENTS = 2;

    private SkipReasons() {}

    /** A reason as the job kept it. */
    static String inWords(String job, String kept, Language language) {
        Matcher refusal = REFUSAL.matcher(kept);
        if (refusal.matches() && Messages.has(language, refusal.group(1))) {
            String[] arguments =
                    refusal.group(2) == null ? new String[0] : refusal.group(2).split(", ", MOST_ARGUMENTS);
            return Messages.of(
                    language,
                    refusal.group(1),
                    Stream.of(arguments).map(SkipReasons::value).toArray());
        }
        Matcher state = STATE.matcher(kept);
        if (state.matches()) {
            String status = state.group(2) == null ? "" : " (" + state.group(2).strip() + ")";
            return Stream.of(STATES.getOrDefault(job, ""), "operations.reason.")
                    .map(prefix -> prefix + state.group(1))
                    .filter(key -> Messages.has(language, key))
                    .findFirst()
                    .map(key -> Messages.of(language, key) + status)
                    .orElse(kept);
        }
        return kept;
    }

    /** The same within a line of a log: {@code item: reason}. */
    static String inLine(String job, String line, Language language) {
        int end = line.lastIndexOf(": ", line.contains(" [") ? line.indexOf(" [") : line.length());
        return end < 0 ? line : line.substring(0, end + 2) + inWords(job, line.substring(end + 2), language);
    }

    private static Object value(String argument) {
        return argument.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(argument) : argument;
    }
}
