package org.sala.shared.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks Thai text into lines: at a space where one stands near the end of the line, else between words, and never where
 * a syllable would be torn.
 */
public final class ThaiLines {

    private static final String NEVER_FIRST = "ะัาำิีึืฺุูๅๆฯ็่้๊๋์ํ๎.,;:)”%";
    private static final String NEVER_LAST = "เแโใไ(“";
    private static final double SPACE_IS_NEAR = 0.8;

    private ThaiLines() {}

    /** The lines of the text, none wider than the given width in points unless a single word is. */
    public static List<String> wrap(String text, ThaiFace face, double size, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from, words, face, size, width);
            lines.add(text.substring(from, to).strip());
            from = to;
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static int end(String text, int from, BreakIterator words, ThaiFace face, double size, double width) {
        int word = -1;
        int space = -1;
        for (int at = words.following(from); at != BreakIterator.DONE; at = words.next()) {
            if (at < text.length() && !mayBreak(text, at)) {
                continue;
            }
            double reached = face.width(text.substring(from, at).strip(), size);
            if (reached > width) {
                return word < 0 ? at : space > 0 ? space : word;
            }
            word = at;
            boolean afterSpace = text.charAt(at - 1) == ' ';
            space = afterSpace && reached > width * SPACE_IS_NEAR ? at : space;
        }
        return text.length();
    }

    private static boolean mayBreak(String text, int at) {
        boolean silenced = at + 1 < text.length() && text.charAt(at + 1) == '์';
        return !silenced && NEVER_FIRST.indexOf(text.charAt(at)) < 0 && NEVER_LAST.indexOf(text.charAt(at - 1)) < 0;
    }
}
